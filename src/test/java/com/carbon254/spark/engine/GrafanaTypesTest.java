package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The types that Grafana publishes judge the rendered dashboards: no field that Grafana does not know, none that it misses. */
final class GrafanaTypesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Path SCENARIO = Path.of("golden/dashboards-show-what-prometheus-has/out/everything");

    private static Optional<GrafanaTypes> types = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findTypes() {
        types = Optional.of(Engines.needed(
                GrafanaTypes.find(),
                "No check-dashboards to judge dashboards: it is not on the path; Go builds it from .ci/grafana"));
    }

    static Stream<Named<String>> dashboards() {
        List<GeneratedEnvironment> all = GeneratedEnvironment.ofPlatform();
        GeneratedEnvironment scenario =
                GeneratedEnvironment.in(SCENARIO, all.get(0).kubernetes());
        return Stream.concat(all.stream(), Stream.of(scenario))
                .flatMap(environment -> environment.objects().stream()
                        .map(Manifest::content)
                        .filter(object -> object.at("/metadata/name").asText().startsWith("spark-dashboard-"))
                        .flatMap(object -> object.path("data").properties().stream())
                        .map(file -> Named.of(
                                environment + " " + file.getKey(),
                                file.getValue().asText())));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void grafanaTakesTheDashboard(String dashboard) throws Exception {
        CommandResult result = judge(dashboard);

        assertThat(result.output()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void grafanaRefusesWhatItDoesNotKnow() throws Exception {
        assertThat(broken(dashboard -> dashboard.put("schemaVersions", 42))).contains("schemaVersions");
        assertThat(broken(dashboard -> dashboard.put("refresh", 60))).contains("refresh");
        assertThat(broken(dashboard -> dashboard.remove("schemaVersion"))).contains("schemaVersion");
        assertThat(broken(dashboard -> ((ObjectNode) dashboard.at("/panels/1/options")).put("colourMode", "value")))
                .contains("colourMode");
    }

    private String broken(Consumer<ObjectNode> damage) throws Exception {
        String whole = dashboards().findFirst().orElseThrow().getPayload();
        ObjectNode dashboard = (ObjectNode) JSON.readTree(whole);
        damage.accept(dashboard);
        CommandResult result = judge(dashboard.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        return result.output();
    }

    private CommandResult judge(String dashboard) throws IOException, InterruptedException {
        return types.orElseThrow().check(Files.writeString(work.resolve("dashboard.json"), dashboard));
    }
}
