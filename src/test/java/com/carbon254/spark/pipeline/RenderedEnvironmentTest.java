package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Trace;
import com.carbon254.spark.manifest.YamlManifests;
import com.carbon254.spark.plan.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of objects, told where a user can mend them. No Node is needed: the objects stand here. */
final class RenderedEnvironmentTest {

    private static final String LABELS = "{app.kubernetes.io/component: settings, app.kubernetes.io/instance: a,"
            + " app.kubernetes.io/managed-by: b, app.kubernetes.io/name: c, app.kubernetes.io/part-of: d}";

    private static final ObjectKey SETTINGS = new ObjectKey("v1", "ConfigMap", "data-platform", "settings");

    private LoadedEnvironment loaded;

    @BeforeEach
    void load(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("src/test/resources/rules/base.yaml"), folder.resolve("base.yaml"));
        Files.writeString(folder.resolve("dev.yaml"), """
                extends: base
                cluster:
                  kubernetesVersion: "1.32"
                history:
                  updateInterval: 30s
                """);
        loaded = EnvironmentLoader.load(folder, "environments", Optional.empty())
                .environments()
                .get(0);
    }

    @Test
    void faultIsToldAtTheLineOfTheKeyThatTheTraceNames() {
        List<Finding> findings = findings("data: {interval: 30}", "/data/interval", "history.updateInterval");

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("environments/dev.yaml:5:19: error: history.updateInterval: ConfigMap/settings"
                        + " /data/interval in settings.yaml: \"30\" is a whole number; must be text; put it in quotes"
                        + " [schema-type]");
    }

    @Test
    void nearestTraceAboveTheFaultCounts() {
        List<Finding> findings = findings("data: {interval: 30}", "/data", "history.ingress.host");

        assertThat(findings)
                .extracting(Finding::toString)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("environments/base.yaml:27:11: error: history.ingress.host: ConfigMap/settings"));
    }

    /** A part of an object that a file states is made like the file: the path goes on below the key. */
    @Test
    void faultBelowTheTraceIsToldAtTheKeyOfItsOwn() {
        List<Finding> findings = findings("data: {updateInterval: 30}", "/data", "history");

        assertThat(findings)
                .extracting(Finding::toString)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("environments/dev.yaml:5:19: error: history.updateInterval: ConfigMap/settings"));
    }

    @Test
    void keyOfTheBuiltInDefaultsIsToldWhereItWouldBeOverridden() {
        List<Finding> findings = findings("data: {interval: 30}", "/data", "history.retention");

        assertThat(findings)
                .extracting(Finding::toString)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("environments/dev.yaml:4:1: error: history.retention: ConfigMap/settings"));
    }

    @Test
    void faultWithoutTraceIsToldAtTheEnvironmentsOwnFile() {
        List<Finding> findings = findings("data: {interval: 30}", "/metadata", "namespace");

        assertThat(findings)
                .extracting(Finding::toString)
                .singleElement()
                .satisfies(
                        line -> assertThat(line)
                                .startsWith(
                                        "environments/dev.yaml:1:1: error: ConfigMap/settings /data/interval in settings.yaml: "));
    }

    @Test
    void rulesAndSchemasAreBothAsked() {
        List<Finding> findings = findings("daat: {}\nimmutable: {configMap: {name: a}}", "", "settings");

        assertThat(findings)
                .extracting(finding -> finding.rule().toString())
                .containsExactlyInAnyOrder("schema-unknown-field", "schema-type", "reference-resolves");
    }

    @Test
    void fieldThatTheChosenVersionLacksIsAFault() {
        String pod = """
                apiVersion: v1
                kind: Pod
                metadata: {name: driver, namespace: data-platform}
                spec: {containers: [{name: main, lifecycle: {stopSignal: SIGINT}}]}
                """;

        assertThat(rendered(pod, Trace.EMPTY).findings())
                .extracting(Finding::toString)
                .contains("environments/dev.yaml:1:1: error: Pod/driver /spec/containers/0/lifecycle/stopSignal in"
                        + " settings.yaml: unknown field \"stopSignal\" in Kubernetes 1.32; known to Kubernetes 1.33,"
                        + " 1.34, 1.35; leave it out, or upgrade the cluster [schema-unknown-field]");
    }

    private List<Finding> findings(String content, String pointer, String path) {
        String object = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: data-platform, labels: "
                + LABELS + "}\n" + content;
        return rendered(object, new Trace(List.of(new Trace.Entry(SETTINGS, pointer, path))))
                .findings();
    }

    private RenderedEnvironment rendered(String objects, Trace trace) {
        Platform platform = Platform.of(loaded.name(), loaded.config());
        return new RenderedEnvironment(
                loaded, platform, YamlManifests.of("settings.yaml", objects), trace, new TreeMap<>(), List.of());
    }
}
