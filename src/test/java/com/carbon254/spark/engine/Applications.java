package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The Spark applications on a server, as an operator that runs beside it treats them.
 *
 * @param server where they are
 * @param operator what submits them
 */
record Applications(ApiServer server, RunningOperator operator) {

    static final String NAMESPACE = "data-platform";
    static final String KIND = "SparkApplication";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Whether the operator cannot run without an object. */
    static boolean isNeededByTheOperator(Manifest object) {
        return object.file().matches("k8s/compute/spark/spark-(operator|rbac|configuration)\\.yaml");
    }

    /** Until each is submitted; fails with the log of the operator if that takes too long. */
    void awaitSubmissions() throws Exception {
        await(states -> states.values().stream().allMatch("SUBMITTED"::equals));
    }

    /** Until the states, by name, are as they are wanted. */
    void await(Predicate<Map<String, String>> wanted) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Map<String, String> states = states();
        while (!wanted.test(states)) {
            assertThat(states).as(log()).doesNotContainValue("SUBMISSION_FAILED");
            assertThat(Instant.now()).as("%s%n%s", states, log()).isBefore(end);
            Thread.sleep(PAUSE.toMillis());
            states = states();
        }
        assertThat(states).isNotEmpty();
    }

    private String log() throws IOException {
        return String.join(System.lineSeparator(), operator.log());
    }

    private Map<String, String> states() throws Exception {
        return each("sparkapplications", "/status/applicationState/state");
    }

    /** A field of all objects of some kinds, by name. */
    Map<String, String> each(String kinds, String pointer) throws Exception {
        Map<String, String> values = new TreeMap<>();
        server.get(NAMESPACE, kinds)
                .path("items")
                .forEach(object -> values.put(
                        object.at("/metadata/name").asText(), object.at(pointer).asText()));
        return values;
    }
}
