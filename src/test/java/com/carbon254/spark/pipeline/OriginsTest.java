package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.operator.OperatorPod;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Items of lists are explained by their name, wherever in the list they stand. */
@OwnFolder
final class OriginsTest {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    private static final String DRIVER = "/spec/driver/template/spec";
    private static final String EXECUTOR = "/spec/executor/template/spec";
    private static final String JOBS = "a-job-has-volumes-secrets-devices-and-nodes-of-its-own";
    private static final String OPERATOR = "everything-of-the-operator-is-switched-on";

    @Test
    void volumeOfAJobComesFromItsNameAndTheOnesOfThePlatformDoNot() {
        Place job = place(JOBS, "SparkApplication/training");

        assertThat(job.key(DRIVER + "/volumes", "name", "models")).isEqualTo("jobs.training.volumes.models");
        assertThat(job.key(DRIVER + "/containers/0/volumeMounts", "name", "models"))
                .isEqualTo("jobs.training.volumes.models");
        assertThat(job.key(DRIVER + "/volumes", "name", "tmp")).isEqualTo("jobs.training.driver");
        assertThat(job.key(EXECUTOR + "/volumes", "name", "spark-local-dir-1"))
                .isEqualTo("jobs.training.executor.scratch");
    }

    @Test
    void keyGoesOnBelowAVolume() {
        Place job = place(JOBS, "SparkApplication/training");

        assertThat(job.key(DRIVER + "/volumes", "name", "cache", "/emptyDir"))
                .isEqualTo("jobs.training.volumes.cache.emptyDir");
    }

    @Test
    void filesAndVariablesOfASecretComeFromTheSecret() {
        Place job = place(JOBS, "SparkApplication/training");

        assertThat(job.key(EXECUTOR + "/volumes", "name", "secret-orders-database"))
                .isEqualTo("jobs.training.secrets.orders-database");
        assertThat(job.key(EXECUTOR + "/containers/0/volumeMounts", "mountPath", "/etc/orders", "/mountPath"))
                .isEqualTo("jobs.training.secrets.orders-database.mountPath");
        assertThat(job.key(EXECUTOR + "/containers/0/env", "name", "ORDERS_PASSWORD"))
                .isEqualTo("jobs.training.secrets.orders-database.variables.ORDERS_PASSWORD");
    }

    @Test
    void variableOfAJobComesFromItsNameAndTheNameOfTheJobFromTheJob() {
        Place job = place(JOBS, "SparkApplication/training");

        assertThat(job.key(DRIVER + "/containers/0/env", "name", "LOG_FORMAT"))
                .isEqualTo("jobs.training.environment.LOG_FORMAT");
        assertThat(job.key(DRIVER + "/containers/0/env", "name", "SPARK_JOB")).isEqualTo("jobs.training");
    }

    @Test
    void whatAnOverrideReplacesComesFromTheOverride() {
        Place job = place("overrides-reach-what-has-no-key", "SparkApplication/orders");
        String overrides = "jobs.orders.overrides.driver.template.spec.";

        assertThat(job.key(DRIVER + "/containers/0/env", "name", "LOG_FORMAT"))
                .isEqualTo(overrides + "containers[0].env[0]");
        assertThat(job.key(EXECUTOR + "/containers/0/env", "name", "LOG_FORMAT"))
                .isEqualTo("jobs.orders.environment.LOG_FORMAT");
        assertThat(job.key(DRIVER + "/containers", "name", "ship-logs")).isEqualTo(overrides + "containers[1]");
        assertThat(job.key(DRIVER + "/volumes", "name", "tmp")).isEqualTo(overrides + "volumes[0]");
        assertThat(job.key(DRIVER + "/volumes", "name", "model")).isEqualTo("jobs.orders.volumes.model");
    }

    @Test
    void whatIsAddedToAPodOfTheOperatorComesFromItsPlaceInTheFile() {
        Place operator = place(OPERATOR, "Deployment/spark-operator");
        String pod = "operator.controller.pod.";

        assertThat(operator.key(POD + "/containers", "name", "log-shipper")).isEqualTo(pod + "sidecars[0]");
        assertThat(operator.key(CONTAINER + "/env", "name", "OBJECT_STORE_TOKEN"))
                .isEqualTo(pod + "env[0]");
        assertThat(operator.key(POD + "/volumes", "name", "jars")).isEqualTo(pod + "volumes[0]");
        assertThat(operator.key(CONTAINER + "/volumeMounts", "name", "jars")).isEqualTo(pod + "volumeMounts[0]");
    }

    @Test
    void whatTheOperatorNeedsComesFromTheKeysOfItsOwn() {
        Place operator = place(OPERATOR, "Deployment/spark-operator");

        assertThat(operator.key(CONTAINER + "/env", "name", "SPARK_CONF_DIR")).isEqualTo("operator.controller");
        assertThat(operator.key(CONTAINER + "/env", "name", "SPARK_SUBMIT_OPTS"))
                .isEqualTo("operator.controller.submission.heap");
        assertThat(operator.key(CONTAINER + "/env", "name", "NO_PROXY")).isEqualTo("operator.proxy.except");
        assertThat(operator.key(CONTAINER + "/env", "name", "AWS_ACCESS_KEY_ID"))
                .isEqualTo("objectStore.credentials");
        assertThat(operator.key(POD + "/volumes", "name", "tmp", "/emptyDir"))
                .isEqualTo("operator.controller.submission.temporary");
        assertThat(operator.key(CONTAINER + "/ports", "name", "pprof")).isEqualTo("operator.controller.profiling.port");
        assertThat(operator.key(CONTAINER + "/ports", "name", "metrics")).isEqualTo("operator.metrics.port");
    }

    @Test
    void portOfTheWebhookComesFromItsKey() {
        Place webhook = place(OPERATOR, "Deployment/spark-operator-webhook");

        assertThat(webhook.key(CONTAINER + "/ports", "name", "webhook")).isEqualTo("operator.webhook.port");
    }

    @Test
    void everyHookComesFromTheSameKeys() {
        for (String kind : List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")) {
            Place hooks = place(OPERATOR, kind + "/spark-operator-webhook-data-platform");

            assertThat(hooks.size("/webhooks")).isGreaterThan(1);
            assertThat(hooks.keys("/webhooks", "/failurePolicy")).containsOnly("operator.webhook.failurePolicy");
            assertThat(hooks.keys("/webhooks", "/timeoutSeconds")).containsOnly("operator.webhook.timeoutSeconds");
        }
    }

    @Test
    void ruleOfAJobComesFromTheJobAndTheRuleOfAllOthersFromMonitoring() {
        Place rules = place("bounds-of-alerts-differ-by-environment-and-job", "PrometheusRule/spark-platform");
        String failed = "SparkApplicationFailed";
        List<String> keys = new ArrayList<>();
        for (int group = 0; group < rules.size("/spec/groups"); group++) {
            keys.addAll(rules.keysOf("/spec/groups/" + group + "/rules", "alert", failed));
        }

        assertThat(keys).containsExactly("monitoring.alerts." + failed, "jobs.nightly.alerts." + failed);
    }

    @Test
    void portOfTheAgentComesFromTheExporter() {
        Place server = place("an-agent-in-every-process-serves-jmx-metrics", "Deployment/spark-history-server");

        assertThat(server.key(CONTAINER + "/ports", "name", "jmx-exporter")).isEqualTo("monitoring.exporter");
        assertThat(server.key(CONTAINER + "/ports", "name", "http")).isEqualTo("history");
        assertThat(server.key(POD + "/volumes", "name", "store", "/emptyDir/sizeLimit"))
                .isEqualTo("history.storeSize");
    }

    static List<Named<RenderedEnvironment>> environments() {
        return GeneratorRuns.allEnvironments();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void whatAJobStatesByNameIsExplainedByThatName(RenderedEnvironment environment) {
        environment.loaded().config().jobs().forEach((name, job) -> {
            String key = "jobs." + name;
            job.volumes()
                    .keySet()
                    .forEach(volume -> assertThat(keys(environment, name.toString(), "/volumes", volume.toString()))
                            .isNotEmpty()
                            .allMatch(found -> found.startsWith(key)
                                    && found.substring(key.length())
                                            .matches("\\.(volumes\\." + volume + "|overrides\\..*)")));
            job.environment()
                    .keySet()
                    .forEach(variable -> assertThat(
                                    keys(environment, name.toString(), "/containers/0/env", variable.toString()))
                            .isNotEmpty()
                            .allMatch(found -> found.equals(key + ".environment." + variable)
                                    || found.startsWith(key + ".overrides.")));
        });
    }

    @ParameterizedTest
    @MethodSource("environments")
    void whatIsAddedToPodsOfTheOperatorIsExplainedByItsName(RenderedEnvironment environment) {
        if (!environment.loaded().config().operator().managed()) {
            return;
        }
        Place controller = place(environment, "Deployment/spark-operator");
        OperatorPod pod = environment.loaded().config().operator().controller().pod();
        for (int i = 0; i < pod.env().size(); i++) {
            assertThat(controller.key(
                            CONTAINER + "/env", "name", pod.env().get(i).getName()))
                    .isEqualTo("operator.controller.pod.env[" + i + "]");
        }
        for (int i = 0; i < pod.sidecars().size(); i++) {
            assertThat(controller.key(
                            POD + "/containers", "name", pod.sidecars().get(i).getName()))
                    .isEqualTo("operator.controller.pod.sidecars[" + i + "]");
        }
    }

    private static List<String> keys(RenderedEnvironment environment, String job, String list, String item) {
        Optional<Place> once = find(environment, "SparkApplication/" + job);
        Place place = once.orElseGet(() -> place(environment, "ScheduledSparkApplication/" + job));
        String spec = once.isPresent() ? "/spec" : "/spec/template";
        return Stream.of("driver", "executor")
                .flatMap(role -> place.keysOf(spec + "/" + role + "/template/spec" + list, "name", item).stream())
                .toList();
    }

    private static Place place(String scenario, String object) {
        RenderedEnvironment environment =
                GeneratorRuns.of(Scenario.called(scenario)).environments().get(0);
        return place(environment, object);
    }

    private static Place place(RenderedEnvironment environment, String object) {
        return find(environment, object).orElseThrow(() -> new AssertionError(object + " is not in the output"));
    }

    private static Optional<Place> find(RenderedEnvironment environment, String object) {
        return environment.manifests().stream()
                .filter(manifest -> manifest.key().toString().equals(object))
                .findFirst()
                .map(manifest -> new Place(environment, manifest));
    }

    /** An object, asked for the items of its lists. */
    private record Place(RenderedEnvironment environment, Manifest manifest) {

        int size(String list) {
            return manifest.content().at(list).size();
        }

        String key(String list, String field, String name) {
            return key(list, field, name, "");
        }

        String key(String list, String field, String name, String below) {
            List<Integer> found = indexes(list, field, name);
            assertThat(found).as("%s %s of %s", list, name, manifest.content()).hasSize(1);
            return key(list + "/" + found.get(0) + below);
        }

        List<String> keysOf(String list, String field, String name) {
            return indexes(list, field, name).stream()
                    .map(index -> key(list + "/" + index))
                    .toList();
        }

        List<String> keys(String list, String below) {
            return IntStream.range(0, size(list))
                    .mapToObj(index -> key(list + "/" + index + below))
                    .toList();
        }

        private List<Integer> indexes(String list, String field, String name) {
            JsonNode items = manifest.content().at(list);
            return IntStream.range(0, items.size())
                    .filter(index -> items.get(index).path(field).asText().equals(name))
                    .boxed()
                    .toList();
        }

        private String key(String pointer) {
            return environment.key(manifest.key(), pointer).orElse("no key");
        }
    }
}
