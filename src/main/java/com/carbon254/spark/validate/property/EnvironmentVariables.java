package com.carbon254.spark.validate.property;

import com.carbon254.spark.catalogue.property.ClaimedVariable;
import com.carbon254.spark.catalogue.property.PropertyClass;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.CredentialText;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Variables of settings and jobs hold no credential, take none that is taken, and stand once in a job. */
final class EnvironmentVariables implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Environment config = environment.config();
        Owner settings = new Owner(environment, "settings", false, findings);
        settings.plain(config.settings().environment().keySet());
        config.jobs().forEach((name, job) -> job(new Owner(environment, "jobs." + name, true, findings), job));
        return findings;
    }

    private static void job(Owner owner, Job job) {
        Map<String, String> stated = new LinkedHashMap<>();
        owner.plain(job.environment().keySet());
        job.environment().keySet().forEach(variable -> stated.put(variable.toString(), "environment"));
        job.secrets()
                .forEach((secret, use) -> use.variables().keySet().forEach(variable -> {
                    String path = "secrets." + secret + ".variables." + variable;
                    owner.taken(path, variable.toString());
                    String other = stated.putIfAbsent(variable.toString(), "secrets." + secret);
                    if (other != null) {
                        owner.twice(path, variable.toString(), other);
                    }
                }));
    }

    /** Settings or a job. */
    private record Owner(LoadedEnvironment environment, String path, boolean isJob, List<Finding> findings) {

        void plain(Set<EnvironmentVariable> variables) {
            variables.forEach(variable -> {
                String key = "environment." + variable;
                if (CredentialText.isName(variable.toString())) {
                    credential(key, variable.toString());
                } else {
                    taken(key, variable.toString());
                }
            });
        }

        void taken(String key, String name) {
            ClaimedVariable.find(name).filter(this::isKept).ifPresent(variable -> {
                String typed = variable.key().map(this::keyPath).orElse("");
                fault(
                        Rule.MANAGED_VARIABLE,
                        key,
                        "\"" + name + "\" is " + (typed.isEmpty() ? "taken" : "what " + typed + " stands for"),
                        variable.reason(),
                        typed.isEmpty() ? "choose another name" : "remove it and set " + typed);
            });
        }

        private boolean isKept(ClaimedVariable variable) {
            return switch (variable.overrider()) {
                case NONE -> true;
                case JOB -> !isJob;
                case ALL -> false;
            };
        }

        private String keyPath(String key) {
            String ofJob = isJob ? path + "." : "jobs.<name>.";
            return key.startsWith(PropertyClass.OF_JOB) ? ofJob + key.substring(PropertyClass.OF_JOB.length()) : key;
        }

        /** The value is not quoted: if it is a credential, a log is no place for it. */
        private void credential(String key, String name) {
            fault(
                    Rule.CREDENTIAL,
                    key,
                    "\"" + name + "\" is the name of a credential",
                    "credentials stand in Secrets, never in a file",
                    "remove it here, and from the file's history if the value was real");
        }

        void twice(String key, String name, String other) {
            fault(
                    Rule.MANAGED_VARIABLE,
                    key,
                    "\"" + name + "\" stands in " + path + "." + other + ", too",
                    "a variable has one value",
                    "choose another name, or remove one of the two");
        }

        private void fault(Rule rule, String key, String problem, String allowed, String remedy) {
            String at = path + "." + key;
            findings.add(new Finding(rule, environment.place(at), at, problem, allowed, remedy));
        }
    }
}
