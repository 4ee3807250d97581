package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.CredentialText;
import java.util.ArrayList;
import java.util.List;

/**
 * No value holds a credential, whatever its key: no password in an address, none in a JVM option or a JAAS line. Values
 * end up in manifests, in the operator's log, the web UI and event logs.
 */
final class Credentials implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().settings().sparkConf().forEach((key, value) -> {
            // What Spark must not show is described by expressions that look like it.
            if (!key.toString().endsWith(".regex")) {
                check(findings, environment, "settings.sparkConf." + key, value);
            }
        });
        environment
                .config()
                .settings()
                .environment()
                .forEach((name, value) -> check(findings, environment, "settings.environment." + name, value));
        environment.config().jobs().forEach((name, job) -> job(findings, environment, "jobs." + name, job));
        return findings;
    }

    private static void job(List<Finding> findings, LoadedEnvironment environment, String path, Job job) {
        job.conf().forEach((key, value) -> {
            if (!key.toString().endsWith(".regex")) {
                check(findings, environment, path + ".conf." + key, value);
            }
        });
        job.environment().forEach((name, value) -> check(findings, environment, path + ".environment." + name, value));
        List<String> arguments = job.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            check(findings, environment, path + ".arguments[" + i + "]", arguments.get(i));
        }
    }

    /** The value is not quoted: a log is no place for it. */
    private static void check(List<Finding> findings, LoadedEnvironment environment, String path, String value) {
        if (CredentialText.standsIn(value)) {
            findings.add(new Finding(
                    Rule.CREDENTIAL,
                    environment.place(path),
                    path,
                    "the value holds a password or a token",
                    "credentials stand in Secrets, never in a file",
                    "let the job read it from a Secret; replace it where it is valid, for the file keeps its history"));
        }
    }
}
