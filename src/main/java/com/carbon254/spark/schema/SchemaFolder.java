package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code schemas} of the class path: {@code versions.json}, and a folder for each Kubernetes version with
 * {@code kinds.json} and a document a kind, named as kubeconform looks for it.
 *
 * @param root the folder
 */
record SchemaFolder(Path root) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Removes all that an earlier build left. */
    void clear() {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> left = Files.walk(root)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the list of versions. */
    void writeVersions(Collection<String> versions) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        versions.forEach(list::add);
        write("versions.json", list);
    }

    /** Writes the documents of a version and the list of its kinds. */
    void write(String version, List<KindSchema> schemas) {
        ArrayNode kinds = JsonNodeFactory.instance.arrayNode();
        for (KindSchema schema : schemas) {
            ServedKind kind = schema.kind();
            write(version + "/" + kind.fileName(), schema.document());
            kinds.addObject()
                    .put("apiVersion", kind.apiVersion())
                    .put("kind", kind.kind())
                    .put("file", kind.fileName())
                    .put("namespaced", kind.namespaced())
                    .put("whole", schema.whole());
        }
        write(version + "/kinds.json", kinds);
    }

    private void write(String name, JsonNode content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
