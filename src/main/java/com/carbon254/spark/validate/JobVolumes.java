package com.carbon254.spark.validate;

import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.finding.Rule;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A volume says once what it is, and is mounted where nothing else is. */
final class JobVolumes implements JobRule {

    private static final String KINDS = "configMap, claim, template, emptyDir";

    @Override
    public void check(Subject subject) {
        Map<String, String> taken = new TreeMap<>();
        taken.put("/tmp", "the platform");
        taken.put("/opt/spark/work-dir", "the platform");
        taken.put("/opt/spark/conf", "Spark");
        subject.job().volumes().forEach((name, volume) -> {
            kind(subject, "volumes." + name, volume);
            mount(subject, taken, "volumes." + name, volume.mountPath().toString());
        });
        subject.job().secrets().forEach((name, use) -> {
            if (use.mountPath() != null) {
                mount(subject, taken, "secrets." + name, use.mountPath().toString());
            }
        });
    }

    private static void kind(Subject subject, String key, Volume volume) {
        long kinds = Stream.of(volume.configMap(), volume.claim(), volume.template(), volume.emptyDir())
                .filter(Objects::nonNull)
                .count();
        if (kinds != 1) {
            subject.fault(
                    Rule.JOB_VOLUME,
                    key,
                    kinds == 0 ? "it does not say what it is" : "it is " + kinds + " things at once",
                    "a volume has one of " + KINDS,
                    kinds == 0 ? "add one" : "keep one");
        }
    }

    private static void mount(Subject subject, Map<String, String> taken, String key, String path) {
        String owner = taken.putIfAbsent(path, key);
        if (owner != null) {
            subject.fault(
                    Rule.JOB_VOLUME,
                    key + ".mountPath",
                    "\"" + path + "\" belongs to " + owner,
                    "one volume is mounted in one place",
                    "choose another folder");
        }
    }
}
