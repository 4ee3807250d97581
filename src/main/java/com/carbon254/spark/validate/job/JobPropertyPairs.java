package com.carbon254.spark.validate.job;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property that Spark takes only beside another has it: without, the driver ends before the program begins (Spark 3.5,
 * ResourceProfile, KubernetesUtils and SparkConf.validateSettings).
 */
final class JobPropertyPairs implements JobRule {

    private static final String SETTINGS = "settings.sparkConf.";

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "spark\\.task\\.resource\\.([^.]+)\\.amount",
                    ".*",
                    "spark.executor.resource.$1.amount",
                    ".*",
                    "a task can only have what its executor has"),
            new Pair(
                    "spark\\.(executor|driver)\\.resource\\.([^.]+)\\.amount",
                    ".*",
                    "spark.$1.resource.$2.vendor",
                    ".*",
                    "Kubernetes knows a device by its vendor and its name"),
            new Pair(
                    "spark\\.(network\\.crypto\\.enabled|authenticate\\.enableSaslEncryption)",
                    "true",
                    "spark.authenticate",
                    "true",
                    "Spark encrypts only between processes that know each other"));

    /**
     * Two properties of which the first needs the second.
     *
     * @param property the first, as a regular expression
     * @param value the values with which it needs the second
     * @param needed the second, with the groups of the first
     * @param needs the values that it must have
     * @param reason why
     */
    private record Pair(String property, String value, String needed, String needs, String reason) {}

    @Override
    public void check(Subject subject) {
        SortedMap<String, String> paths = new TreeMap<>();
        SortedMap<String, String> all = new TreeMap<>();
        subject.environment().config().settings().sparkConf().forEach((key, value) -> {
            all.put(key.toString(), value);
            paths.put(key.toString(), SETTINGS + key);
        });
        subject.job().conf().forEach((key, value) -> {
            all.put(key.toString(), value);
            paths.put(key.toString(), subject.path("conf." + key));
        });
        PAIRS.forEach(pair -> all.forEach((key, value) -> {
            Matcher first = Pattern.compile(pair.property()).matcher(key);
            if (first.matches() && value.matches(pair.value())) {
                String needed = first.replaceFirst(pair.needed());
                if (!all.getOrDefault(needed, "").matches("(?!$)" + pair.needs())) {
                    subject.findings().add(finding(subject, paths.getOrDefault(key, ""), key, needed, pair));
                }
            }
        }));
    }

    private static Finding finding(Subject subject, String path, String key, String needed, Pair pair) {
        String example = pair.needs().equals("true") ? needed + ": \"true\"" : needed;
        return new Finding(
                Rule.SPARK_PROPERTY_PAIR,
                subject.environment().place(path),
                path,
                "\"" + key + "\" needs " + needed + " in the job \"" + subject.name() + "\"",
                pair.reason() + ", and the driver ends otherwise",
                "set " + example + " too, or remove this one");
    }
}
