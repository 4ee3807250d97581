package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules of an environment in a file of their own, as Prometheus reads them: what stands below {@code spec} of the
 * PrometheusRule.
 *
 * @param path where the file lies
 * @param groups the names of its groups, in their order
 */
record RuleFile(Path path, List<String> groups) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    RuleFile {
        groups = List.copyOf(groups);
    }

    /**
     * Takes the rules out of a manifest.
     *
     * @param manifest the file in which the PrometheusRule stands
     * @param folder where the file is written
     */
    static RuleFile of(Path manifest, Path folder) throws IOException {
        JsonNode spec = documents(manifest).stream()
                .filter(document -> document.path("kind").asText().equals("PrometheusRule"))
                .findFirst()
                .orElseThrow()
                .path("spec");
        List<String> groups = spec.path("groups")
                .valueStream()
                .map(group -> group.path("name").asText())
                .toList();
        return new RuleFile(Files.writeString(folder.resolve("rules.yaml"), JSON.writeValueAsString(spec)), groups);
    }

    /** The documents of a manifest. */
    static List<JsonNode> documents(Path manifest) throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(manifest.toFile())) {
            return documents.readAll();
        }
    }

    /**
     * A file of tests of these rules. Left to itself, promtool evaluates groups in an order that chance gives, and what
     * is recorded comes late.
     */
    Path testedBy(String tests) throws IOException {
        String head = "rule_files: [\"" + path + "\"]\ngroup_eval_order: " + JSON.writeValueAsString(groups)
                + "\nevaluation_interval: 1m\ntests:\n";
        return Files.writeString(path.resolveSibling("test.yaml"), head + tests);
    }
}
