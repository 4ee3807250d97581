package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.data.KafkaClusterName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job names clusters of Kafka that its environment describes, and each of these is named by a job. */
final class NamedClusters implements EnvironmentRule {

    private static final String CLUSTERS = "kafka.clusters";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        List<String> known = known(environment.config());
        environment.config().jobs().forEach((job, stated) -> {
            for (int i = 0; i < stated.kafkaClusters().size(); i++) {
                String name = stated.kafkaClusters().get(i).toString();
                if (!known.contains(name) && !environment.refused().cover(CLUSTERS)) {
                    findings.add(unknown(environment, "jobs." + job + ".kafkaClusters[" + i + "]", name, known));
                }
            }
        });
        List<String> named = environment.config().jobs().values().stream()
                .flatMap(job -> job.kafkaClusters().stream())
                .map(KafkaClusterName::toString)
                .toList();
        known.stream()
                .filter(name -> !named.contains(name) && !environment.refused().cover(CLUSTERS + "." + name))
                .map(name -> unused(environment, name))
                .forEach(findings::add);
        return findings;
    }

    private static List<String> known(Environment environment) {
        return Optional.ofNullable(environment.kafka()).map(Kafka::clusters).stream()
                .flatMap(clusters -> clusters.keySet().stream())
                .map(KafkaClusterName::toString)
                .toList();
    }

    private static Finding unknown(LoadedEnvironment environment, String path, String name, List<String> known) {
        return new Finding(
                Rule.JOB_KAFKA,
                environment.place(path),
                path,
                "\"" + name + "\" is not described",
                known.isEmpty() ? "kafka.clusters is empty" : "kafka.clusters describes " + String.join(", ", known),
                NearName.find(name, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("add it to kafka.clusters; the platform's own comes with uses: [kafka]"));
    }

    private static Finding unused(LoadedEnvironment environment, String name) {
        String path = CLUSTERS + "." + name;
        return new Finding(
                Rule.KAFKA_CLUSTER_UNUSED,
                environment.place(path),
                path,
                "no job names the cluster",
                "a job reaches a cluster that it names under kafkaClusters",
                "name it in a job, or remove it if nothing else needs it");
    }
}
