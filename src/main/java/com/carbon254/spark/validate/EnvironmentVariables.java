package com.carbon254.spark.validate;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.CredentialText;
import com.carbon254.spark.value.EnvironmentVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Variables of settings and jobs hold no credential and hide none that a typed key stands for. */
final class EnvironmentVariables implements EnvironmentRule {

    /** The keys that stand for variables. */
    private static final SortedMap<String, String> TYPED = typed();

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Environment config = environment.config();
        check(environment, "settings", config.settings().environment().keySet(), findings);
        config.jobs()
                .forEach((name, job) ->
                        check(environment, "jobs." + name, job.environment().keySet(), findings));
        return findings;
    }

    private static void check(
            LoadedEnvironment environment, String owner, Set<EnvironmentVariable> variables, List<Finding> findings) {
        variables.forEach(variable -> {
            String path = owner + ".environment." + variable;
            String name = variable.toString();
            if (CredentialText.isName(name)) {
                findings.add(credential(environment, path, name));
            }
            Optional.ofNullable(TYPED.get(name)).ifPresent(key -> findings.add(managed(environment, path, key)));
        });
    }

    /** The value is not quoted: if it is a credential, a log is no place for it. */
    private static Finding credential(LoadedEnvironment environment, String path, String name) {
        return new Finding(
                Rule.CREDENTIAL,
                environment.place(path),
                path,
                "\"" + name + "\" is the name of a credential",
                "credentials stand in Secrets, never in a file",
                "remove it here, and from the file's history if the value was real");
    }

    private static Finding managed(LoadedEnvironment environment, String path, String typed) {
        return new Finding(
                Rule.MANAGED_VARIABLE,
                environment.place(path),
                path,
                "\"" + path.substring(path.lastIndexOf('.') + 1) + "\" is what " + typed + " stands for",
                "one of them may be set",
                "remove it and set " + typed);
    }

    private static SortedMap<String, String> typed() {
        SortedMap<String, String> keys = new TreeMap<>();
        keys.put("AWS_REGION", "objectStore.region");
        keys.put("CHECKPOINT_LOCATION", "streaming.checkpoint of a job");
        keys.put("KAFKA_BOOTSTRAP_SERVERS", "kafka.bootstrapServers");
        keys.put("SPARK_JOB", "the name of a job");
        return Collections.unmodifiableSortedMap(keys);
    }
}
