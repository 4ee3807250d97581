package com.carbon254.spark.note;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.connection.Server;
import com.carbon254.spark.plan.job.JobPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds servers in what a job is told, arguments, variables and properties, to which none of its policies opens a way. */
final class UnopenedFlows {

    private UnopenedFlows() {}

    /** A note for each server and place that names it. */
    static List<Finding> of(LoadedEnvironment environment, List<JobPlan> jobs) {
        return jobs.stream().flatMap(job -> of(environment, job).stream()).toList();
    }

    private static List<Finding> of(LoadedEnvironment environment, JobPlan plan) {
        List<Server> open = plan.connections().stream()
                .flatMap(connection -> connection.to().servers().stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        texts(plan.key(), Objects.requireNonNull(environment.config().jobs().get(plan.name())))
                .forEach((path, text) -> NamedServers.in(text).stream()
                        .filter(server -> !open.contains(server))
                        .forEach(server -> findings.add(finding(environment, path, server))));
        return findings;
    }

    private static SortedMap<String, String> texts(String key, Job job) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < job.arguments().size(); i++) {
            texts.put(key + ".arguments[" + i + "]", job.arguments().get(i));
        }
        job.environment().forEach((name, value) -> texts.put(key + ".environment." + name, value));
        job.conf().forEach((name, value) -> texts.put(key + ".conf." + name, value));
        return texts;
    }

    private static Finding finding(LoadedEnvironment environment, String path, Server server) {
        return new Finding(
                Rule.JOB_FLOW,
                environment.place(path),
                path,
                "\"" + server + "\" is a server to which no policy of the job opens a way",
                "a job speaks with what it uses and reaches",
                "describe it under services and name it under reaches, or silence the rule if the job never calls it");
    }
}
