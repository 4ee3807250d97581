package com.carbon254.spark.config.document;

import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.golden.Scenario;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that stand at the keys of files which the program takes: of the platform of the guide first, then of the corpus of
 * good environments.
 *
 * @param documents their content, as if each were an environment
 */
record TrueExamples(List<JsonNode> documents) {

    private static final Path CORPUS = Path.of("src/test/resources/environments-corpus/good");
    private static final ObjectMapper YAML = new YAMLMapper();

    static TrueExamples read() {
        List<JsonNode> documents = new ArrayList<>();
        Path platform = Scenario.platform().in();
        Listing.of(platform.resolve("jobs")).map(TrueExamples::job).forEach(documents::add);
        Stream.concat(Listing.of(platform), Listing.of(CORPUS))
                .filter(Files::isRegularFile)
                .map(TrueExamples::document)
                .forEach(documents::add);
        return new TrueExamples(documents);
    }

    /** The first value at a path, where {@code <job>} stands for any name; a job may have what all jobs have. */
    Optional<String> at(String path) {
        Optional<String> found = documents.stream()
                .flatMap(document -> values(document, List.of(path.split("\\."))))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asText)
                .findFirst();
        return found.isEmpty() && path.startsWith("jobs.<job>.")
                ? at("jobDefaults." + path.substring("jobs.<job>.".length()))
                : found;
    }

    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return Stream.of(node);
        }
        String first = path.get(0);
        Stream<JsonNode> below = first.startsWith("<") ? node.valueStream() : Stream.of(node.path(first));
        return below.flatMap(value -> values(value, path.subList(1, path.size())));
    }

    private static JsonNode job(Path file) {
        return YAML.createObjectNode().set("jobs", YAML.createObjectNode().set("a", document(file)));
    }

    private static JsonNode document(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
