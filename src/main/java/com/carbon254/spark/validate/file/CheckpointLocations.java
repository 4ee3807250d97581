package com.carbon254.spark.validate.file;

import com.carbon254.spark.config.job.Streaming;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No two jobs keep their checkpoint in one place, or one inside the other: each would overwrite how far the other has
 * come, and lose or repeat events.
 */
final class CheckpointLocations implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> owners = new LinkedHashMap<>();
        environment.config().jobs().forEach((name, job) -> {
            Optional<String> location = Optional.ofNullable(job.streaming())
                    .map(Streaming::checkpoint)
                    .map(Object::toString);
            location.ifPresent(own -> owners.forEach((other, owner) -> {
                if (overlap(own, other)) {
                    findings.add(finding(environment, "jobs." + name + ".streaming.checkpoint", own, owner));
                }
            }));
            location.ifPresent(own -> owners.putIfAbsent(own, name.toString()));
        });
        return findings;
    }

    /** Whether one of two locations is the other, or lies in it. */
    static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private static Finding finding(LoadedEnvironment environment, String path, String location, String owner) {
        return new Finding(
                Rule.CHECKPOINT_SHARED,
                environment.place(path),
                path,
                "\"" + location + "\" overlaps the checkpoint of the job \"" + owner + "\"",
                "a checkpoint belongs to one job",
                "choose another prefix");
    }
}
