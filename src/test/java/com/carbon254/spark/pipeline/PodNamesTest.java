package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.alert.JobOfPod;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alerts and dashboards that know a pod by its name alone find the job that it belongs to. */
@OwnFolder
final class PodNamesTest {

    /** What Spark puts between the name of an application and {@code -exec-}, where no prefix is set (KubernetesConf). */
    private static final String UNIQUE = "-0123456789abcdef";

    /** The time that the operator puts behind the name of a schedule (scheduledsparkapplication/controller.go). */
    private static final String RUN = "-1732612345000000000";

    private static final Pattern NAME = Pattern.compile(JobOfPod.pods(".+?"));

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void podsOfEveryJobLeadToIt(RenderedEnvironment environment) {
        assertThat(applications(environment))
                .allSatisfy(application -> assertThat(pods(application))
                        .extracting(PodNamesTest::job)
                        .containsOnly(application
                                .content()
                                .at("/metadata/labels/spark_job")
                                .asText()));
    }

    @Test
    void bothNamesOfExecutorsAreMet() {
        List<String> executors = GeneratorRuns.allEnvironments().stream()
                .flatMap(environment -> applications(environment.getPayload()))
                .map(application -> pods(application).get(1))
                .toList();

        assertThat(executors)
                .anyMatch(name -> name.contains(RUN + UNIQUE + "-exec-"))
                .anyMatch(name -> !name.contains(UNIQUE));
    }

    @Test
    void otherPodsBelongToNoJob() {
        assertThat(List.of("spark-operator-controller-5d4f8-abcde", "spark-history-server-0", "etl-driver-svc"))
                .noneMatch(name -> NAME.matcher(name).matches());
    }

    private static Stream<Manifest> applications(RenderedEnvironment environment) {
        return environment.manifests().stream()
                .filter(manifest -> manifest.key().kind().endsWith("SparkApplication"));
    }

    /** The names of a driver and of an executor. */
    private static List<String> pods(Manifest application) {
        boolean scheduled = application.content().at("/spec/schedule").isTextual();
        String run = application.key().name() + (scheduled ? RUN : "");
        JsonNode spec = application.content().at(scheduled ? "/spec/template" : "/spec");
        String prefix = spec.path("sparkConf")
                .path("spark.kubernetes.executor.podNamePrefix")
                .asText(run + UNIQUE);
        return List.of(run + "-driver", prefix + "-exec-12");
    }

    private static String job(String pod) {
        Matcher matcher = NAME.matcher(pod);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
