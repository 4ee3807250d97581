package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.CredentialText;
import java.util.ArrayList;
import java.util.List;

/** Variables of {@code settings.environment} hold no credential and hide none that a typed key stands for. */
final class EnvironmentVariables implements EnvironmentRule {

    private static final String BLOCK = "settings.environment";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().settings().environment().keySet().forEach(variable -> {
            String name = variable.toString();
            if (CredentialText.isName(name)) {
                findings.add(credential(environment, name));
            }
            if (name.equals("AWS_REGION")) {
                findings.add(managed(environment, name, "objectStore.region"));
            }
            if (name.equals("KAFKA_BOOTSTRAP_SERVERS")) {
                findings.add(managed(environment, name, "kafka.bootstrapServers"));
            }
        });
        return findings;
    }

    /** The value is not quoted: if it is a credential, a log is no place for it. */
    private static Finding credential(LoadedEnvironment environment, String name) {
        String path = BLOCK + "." + name;
        return new Finding(
                Rule.CREDENTIAL,
                environment.place(path),
                path,
                "\"" + name + "\" is the name of a credential",
                "credentials stand in Secrets, never in a file",
                "remove it here, and from the file's history if the value was real");
    }

    private static Finding managed(LoadedEnvironment environment, String name, String typed) {
        String path = BLOCK + "." + name;
        return new Finding(
                Rule.MANAGED_VARIABLE,
                environment.place(path),
                path,
                "\"" + name + "\" is what " + typed + " stands for",
                "one of them may be set",
                "remove it and set " + typed);
    }
}
