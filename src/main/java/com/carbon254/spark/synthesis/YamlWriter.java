package com.carbon254.spark.synthesis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a file: a line that says where it comes from, then one YAML document for each object. No separator stands
 * before the first one: some readers would take the line above it for an empty document.
 *
 * <p>Text of several lines is a literal block, everything else stands on one line, however long. Parsers of YAML 1.2
 * and of 1.1 (kubectl's is of the older kind) read the same values back.
 */
public final class YamlWriter {

    /** The first line of every file. It names no version and no time: the same input gives the same bytes. */
    public static final String HEADER =
            "# Made by spark-platform from your environment files. The next run overwrites what is edited here.\n";

    private static final String SEPARATOR = "---\n";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quoting())
            .build();

    private YamlWriter() {}

    /** The text of a file with these objects, keys in the order in which they stand. */
    public static String write(List<? extends JsonNode> objects) {
        return objects.stream().map(YamlWriter::document).collect(Collectors.joining(SEPARATOR, HEADER, ""));
    }

    private static String document(JsonNode object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new ExactTexts(YAML.createGenerator(new KnownEscapes(text)))) {
            MAPPER.writeValue(generator, object);
        } catch (IOException bug) {
            throw new UncheckedIOException("A tree cannot be written as YAML", bug);
        }
        return text.toString();
    }
}
