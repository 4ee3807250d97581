package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.claims.pod.KafkaPlace;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The variables of a further cluster are those of {@code kafka.clusters}, in settings and in every job. */
final class ClusterVariables implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        SortedMap<String, String> taken = taken(config);
        List<Finding> findings = new ArrayList<>();
        stated(config)
                .forEach((path, variable) -> Optional.ofNullable(taken.get(variable))
                        .map(key -> finding(environment, path, variable, key))
                        .ifPresent(findings::add));
        return findings;
    }

    /** The key that says a variable, by the variable. */
    private static SortedMap<String, String> taken(Environment config) {
        SortedMap<String, String> taken = new TreeMap<>();
        Optional.ofNullable(config.kafka()).map(Kafka::clusters).stream()
                .flatMap(clusters -> clusters.keySet().stream())
                .forEach(name -> {
                    KafkaPlace place = KafkaPlace.of(name);
                    taken.put(place.servers(), "kafka.clusters." + name + ".bootstrapServers");
                    taken.put(place.properties(), "kafka.clusters." + name + ".security");
                });
        return taken;
    }

    /** The variables that files state, by their key paths. */
    private static SortedMap<String, String> stated(Environment config) {
        SortedMap<String, String> stated = new TreeMap<>();
        config.settings()
                .environment()
                .keySet()
                .forEach(variable -> stated.put("settings.environment." + variable, variable.toString()));
        config.jobs().forEach((name, job) -> stated.putAll(stated("jobs." + name, job)));
        return stated;
    }

    private static SortedMap<String, String> stated(String path, Job job) {
        SortedMap<String, String> stated = new TreeMap<>();
        job.environment()
                .keySet()
                .forEach(variable -> stated.put(path + ".environment." + variable, variable.toString()));
        job.secrets()
                .forEach((secret, use) -> use.variables()
                        .keySet()
                        .forEach(variable -> stated.put(
                                path + ".secrets." + secret + ".variables." + variable, variable.toString())));
        return stated;
    }

    private static Finding finding(LoadedEnvironment environment, String path, String variable, String key) {
        return new Finding(
                Rule.MANAGED_VARIABLE,
                environment.place(path),
                path,
                "\"" + variable + "\" is what " + key + " stands for",
                "jobs that name the cluster have the variable from there",
                "remove it and set " + key);
    }
}
