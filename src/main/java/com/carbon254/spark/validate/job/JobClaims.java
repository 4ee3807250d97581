package com.carbon254.spark.validate.job;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim on demand says its size and storage class: Spark 3.5 makes a claim only if both are set, and its pods wait for
 * ever for one that does not exist (MountVolumesFeatureStep; seen with 3.5.7 and a kube-apiserver).
 */
final class JobClaims implements JobRule {

    private static final Pattern CLAIM = Pattern.compile(
            "(spark\\.kubernetes\\.(?:driver|executor)\\.volumes\\.persistentVolumeClaim\\.[^.]+\\.options\\.)claimName");

    private static final List<String> NEEDED = List.of("sizeLimit", "storageClass");

    @Override
    public void check(Subject subject) {
        Map<SparkPropertyKey, String> conf = subject.job().conf();
        Map<SparkPropertyKey, String> ofAllJobs =
                subject.environment().config().settings().sparkConf();
        conf.forEach((key, value) -> {
            Matcher claim = CLAIM.matcher(key.toString());
            if (claim.matches() && value.contains("OnDemand")) {
                NEEDED.stream()
                        .map(option -> claim.group(1) + option)
                        .filter(option -> !conf.containsKey(new SparkPropertyKey(option)))
                        .filter(option -> !ofAllJobs.containsKey(new SparkPropertyKey(option)))
                        .forEach(option -> fault(subject, key, value, option));
            }
        });
    }

    private static void fault(Subject subject, SparkPropertyKey key, String value, String option) {
        subject.fault(
                Rule.JOB_VOLUME,
                "conf." + key,
                "Spark does not make the claim \"" + value + "\"",
                "Spark makes a claim that has a size and a storage class",
                "set " + option + ", or use a volume with a template");
    }
}
