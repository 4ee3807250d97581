package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.pipeline.GeneratorRuns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples for Argo CD and Flux, and the commands for kubectl, deploy the tree of production in its order. */
final class GitOpsPageTest {

    private static final Path PAGES = Path.of("src/site/markdown");
    /** Where the pages say that the tree of production lies. */
    private static final String TREE = "generated/prod";

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern APPLIED = Pattern.compile("kubectl apply --server-side -k (\\S+)");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void everyToolDeploysEveryFolderOnceInTheOrderOfTheKustomization() throws IOException {
        List<String> folders = resources();

        assertThat(objects("Application")).extracting(GitOpsPageTest::folder).containsExactlyElementsOf(folders);
        assertThat(objects("Kustomization")).extracting(GitOpsPageTest::folder).containsExactlyElementsOf(folders);
        assertThat(APPLIED.matcher(Files.readString(PAGES.resolve("operator.md")))
                        .results())
                .extracting(applied ->
                        Path.of(TREE).relativize(Path.of(applied.group(1))).toString())
                .containsExactlyElementsOf(folders);
    }

    @Test
    void wavesRiseFromDefinitionsToJobs() throws IOException {
        List<Integer> waves = objects("Application").stream()
                .map(object -> object.at("/metadata/annotations/argocd.argoproj.io~1sync-wave")
                        .asInt())
                .toList();

        assertThat(waves).isSorted().startsWith(0, 1).endsWith(2);
    }

    @Test
    void eachKustomizationWaitsForTheOneBeforeIt() throws IOException {
        List<JsonNode> all = objects("Kustomization");

        assertThat(all.get(0).at("/spec/dependsOn").isMissingNode()).isTrue();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).at("/spec/dependsOn/0/name"))
                    .isEqualTo(all.get(i - 1).at("/metadata/name"));
            assertThat(all.get(i - 1).at("/spec/wait").asBoolean()).isTrue();
        }
    }

    @Test
    void definitionsAreNeverPruned() throws IOException {
        assertThat(objects("Application"))
                .filteredOn(object -> folder(object).endsWith("/crds"))
                .singleElement()
                .satisfies(object -> assertThat(
                                object.at("/spec/syncPolicy/automated/prune").asBoolean(true))
                        .isFalse());
        assertThat(objects("Kustomization"))
                .filteredOn(object -> folder(object).endsWith("/crds"))
                .singleElement()
                .satisfies(object ->
                        assertThat(object.at("/spec/prune").asBoolean(true)).isFalse());
    }

    /** The operator fills it in; a tool that took it away would stop every submission. */
    @Test
    void authorityOfEachWebhookConfigurationIsIgnored() throws IOException {
        List<String> configurations = file("k8s/compute/spark/spark-operator.yaml")
                .lines()
                .filter(line -> line.matches("kind: .*WebhookConfiguration"))
                .map(line -> line.substring("kind: ".length()))
                .toList();

        assertThat(configurations).hasSize(2);
        assertThat(objects("Application"))
                .filteredOn(object -> folder(object).equals("k8s/compute/spark"))
                .singleElement()
                .satisfies(object -> {
                    assertThat(object.at("/spec/ignoreDifferences").findValuesAsText("kind"))
                            .containsExactlyElementsOf(configurations);
                    assertThat(object.at("/spec/ignoreDifferences").valueStream())
                            .allMatch(rule -> rule.at("/jqPathExpressions/0")
                                    .asText()
                                    .equals(".webhooks[].clientConfig.caBundle"));
                });
    }

    private static String folder(JsonNode object) {
        String path = Stream.of(object.at("/spec/source/path"), object.at("/spec/path"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow();
        return Path.of(TREE).relativize(Path.of(path).normalize()).toString();
    }

    private static List<String> resources() throws IOException {
        List<String> resources = new ArrayList<>();
        YAML.readTree(file("kustomization.yaml"))
                .path("resources")
                .forEach(resource -> resources.add(resource.asText()));
        return resources;
    }

    /** A file of the tree of production, on the product's own platform. */
    private static String file(String path) {
        return Objects.requireNonNull(
                GeneratorRuns.ofPlatform("prod").tree().files().get(path));
    }

    private static List<JsonNode> objects(String kind) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(PAGES.resolve("gitops.md")));
        while (blocks.find()) {
            try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(blocks.group(1))) {
                documents.readAll().stream()
                        .filter(object -> object.path("kind").asText().equals(kind))
                        .forEach(objects::add);
            }
        }
        return objects;
    }
}
