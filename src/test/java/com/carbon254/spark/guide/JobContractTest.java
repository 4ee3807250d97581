package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that the code of jobs is written by says what the pods of jobs have. */
final class JobContractTest {

    private static final Path PAGE = Path.of("src/site/markdown/job-contract.md");
    private static final Path METRICS = Path.of("src/main/resources/catalogue/metrics.tsv");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void variablesAreThoseOfTheJobs() throws IOException {
        List<String> rendered = applications()
                .flatMap(spec -> Stream.of("driver", "executor")
                        .map(role -> spec.at("/" + role + "/template/spec/containers/0")))
                .flatMap(container -> Stream.concat(stated(container), fromConfigMaps(container)))
                .distinct()
                .sorted()
                .toList();

        assertThat(firstColumn("Environment variables")).containsAll(rendered).isSorted();
        assertThat(rows("Environment variables")
                        .filter(row -> !rendered.contains(codes(row).get(0))))
                .isNotEmpty()
                .allMatch(row -> row.contains(", where "), "says which environments have it");
    }

    @Test
    void foldersAreThoseThatPodsMountToWrite() throws IOException {
        List<String> rendered = applications()
                .flatMap(spec -> Stream.of("driver", "executor")
                        .map(role -> spec.at("/" + role + "/template/spec/containers/0/volumeMounts")))
                .flatMap(JsonNode::valueStream)
                .filter(mount -> !mount.path("readOnly").asBoolean())
                .map(mount -> mount.path("mountPath").asText())
                .distinct()
                .sorted()
                .toList();

        assertThat(firstColumn("Files")).isEqualTo(rendered);
    }

    @Test
    void argumentsAreThoseOfTheJobs() throws IOException {
        List<String> stated = rows("Arguments")
                .flatMap(row -> {
                    List<String> codes = codes(row);
                    String program = codes.stream()
                            .filter(code -> code.contains("://"))
                            .findFirst()
                            .orElseThrow();
                    return codes.stream().filter(code -> code.startsWith("--")).map(option -> program + " " + option);
                })
                .sorted()
                .toList();

        List<String> rendered = applications()
                .flatMap(spec -> spec.path("arguments")
                        .valueStream()
                        .map(JsonNode::asText)
                        .filter(argument -> argument.startsWith("--"))
                        .map(option -> spec.path("mainApplicationFile").asText() + " " + option))
                .distinct()
                .sorted()
                .toList();

        assertThat(stated).isEqualTo(rendered);
    }

    @Test
    void metricsAreThoseOfTheCatalogue() throws IOException {
        List<String> ours = Files.readAllLines(METRICS).stream()
                .filter(line -> line.startsWith("spark_quality_"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .sorted()
                .toList();

        assertThat(firstColumn("Metrics")).isNotEmpty().isEqualTo(ours);
    }

    private static Stream<JsonNode> applications() {
        return prod().manifests().stream()
                .filter(manifest -> manifest.key().kind().endsWith("SparkApplication"))
                .map(Manifest::content)
                .map(content -> content.at("/spec/template").isMissingNode()
                        ? content.path("spec")
                        : content.at("/spec/template"));
    }

    private static Stream<String> stated(JsonNode container) {
        return container
                .path("env")
                .valueStream()
                .map(variable -> variable.path("name").asText());
    }

    private static Stream<String> fromConfigMaps(JsonNode container) {
        return container
                .path("envFrom")
                .valueStream()
                .map(source -> source.at("/configMapRef/name").asText())
                .flatMap(name -> prod().manifests().stream()
                        .filter(manifest -> manifest.key().toString().equals("ConfigMap/" + name))
                        .flatMap(map ->
                                map.content().path("data").properties().stream().map(Map.Entry::getKey)));
    }

    private static RenderedEnvironment prod() {
        return GeneratorRuns.ofPlatform("prod");
    }

    private static List<String> firstColumn(String section) throws IOException {
        return rows(section).map(row -> codes(row).get(0)).toList();
    }

    /** The rows of the section's table, without its head. */
    private static Stream<String> rows(String section) throws IOException {
        String text = Files.readString(PAGE);
        String own = text.substring(text.indexOf("\n## " + section + "\n") + 1).replaceAll("(?s)(.)\n## .*", "$1");
        return own.lines().filter(line -> line.startsWith("| `"));
    }

    private static List<String> codes(String row) {
        Matcher matcher = CODE.matcher(row);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
