package com.carbon254.spark.validate.image;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.claims.JobRelease;
import com.carbon254.spark.claims.Part;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deequ has a release for the Spark of each job that checks quality, and for that of an environment with settings for it. */
final class QualityReleases implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        List<Finding> findings = new ArrayList<>();
        config.jobs().forEach((name, job) -> {
            int at = job.uses().indexOf(Capability.QUALITY);
            if (at >= 0) {
                SparkVersion release = JobRelease.of(job, config.spark().version());
                lack(release)
                        .map(reason -> ofJob(environment, "jobs." + name + ".uses[" + at + "]", release, reason))
                        .ifPresent(findings::add);
            }
        });
        SparkVersion common = config.spark().version();
        boolean unused =
                config.jobs().values().stream().noneMatch(job -> job.uses().contains(Capability.QUALITY));
        if (unused && Part.QUALITY.isIn(config)) {
            lack(common).map(reason -> ofPart(environment, common, reason)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<String> lack(SparkVersion release) {
        return SparkStack.find(release).flatMap(stack -> stack.lack(StackJar.DEEQU));
    }

    private static Finding ofJob(LoadedEnvironment environment, String path, SparkVersion release, String reason) {
        return finding(
                environment,
                path,
                "\"quality\" cannot work with Spark " + release,
                reason,
                "remove it, or give the job an image with Spark 3.5 (image.repository, image.tag, image.sparkVersion)");
    }

    private static Finding ofPart(LoadedEnvironment environment, SparkVersion release, String reason) {
        String path = Part.QUALITY.key();
        return finding(
                environment,
                path,
                "no job can check quality with Spark " + release,
                reason,
                "remove the key, or where a layer below states it write \"" + path + ": null\"");
    }

    private static Finding finding(
            LoadedEnvironment environment, String path, String problem, String reason, String remedy) {
        return new Finding(Rule.QUALITY_RELEASE, environment.place(path), path, problem, reason, remedy);
    }
}
