package com.carbon254.spark.validate.trust;

import com.carbon254.spark.claims.pod.AuthorityFiles;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No option of a user's takes the trust store away that holds the authorities of the company: the JVM takes the last of two. */
final class TrustStores implements EnvironmentRule {

    private static final String OPTION = "-D" + AuthorityFiles.TRUST_STORE_PROPERTY + "=";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        if (environment.config().authorities() == null) {
            return findings;
        }
        for (String role : List.of("driver", "executor")) {
            SparkPropertyKey ofAll = new SparkPropertyKey("spark." + role + ".extraJavaOptions");
            String path = "settings.sparkConf." + ofAll;
            check(environment, path, environment.config().settings().sparkConf().get(ofAll), findings);
        }
        environment.config().jobs().forEach((name, job) -> job(environment, "jobs." + name, job, findings));
        return findings;
    }

    private static void job(LoadedEnvironment environment, String path, Job job, List<Finding> findings) {
        check(environment, path + ".driver.javaOptions", job.driver().javaOptions(), findings);
        check(environment, path + ".executor.javaOptions", job.executor().javaOptions(), findings);
    }

    private static void check(
            LoadedEnvironment environment, String path, @Nullable String options, List<Finding> findings) {
        if (options != null && options.contains(OPTION)) {
            findings.add(new Finding(
                    Rule.AUTHORITY_UNKNOWN,
                    environment.place(path),
                    path,
                    "\"" + OPTION + "\" replaces the trust store that is made of authorities",
                    "a JVM has one trust store",
                    "remove the option, and put the certificates of its store into the bundle of authorities"));
        }
    }
}
