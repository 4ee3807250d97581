package com.carbon254.spark.config.layer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What an editor says about an environment file that has the committed schema in its modeline. The way from YAML to JSON
 * is the library's, not ours, so that a mistake of ours in reading shows as a difference.
 */
final class EditorVerdict {

    private final ObjectMapper json = new ObjectMapper();
    private final Schema schema;

    EditorVerdict() {
        this(Corpus.read(Path.of("environments/schema.json")));
    }

    EditorVerdict(String text) {
        try {
            JsonNode document = json.readTree(text);
            schema = SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> on(String yaml) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode document = json.valueToTree(new Load(core).loadFromString(yaml));
        return schema.validate(document).stream().map(Object::toString).toList();
    }
}
