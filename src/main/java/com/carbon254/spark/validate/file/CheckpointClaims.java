package com.carbon254.spark.validate.file;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two environments of a cluster that use one object store keep their checkpoints apart: the same job, inherited by both,
 * would overwrite how far its twin has come. A job that is held back writes none.
 */
final class CheckpointClaims implements EstateRule {

    /** A checkpoint of a job that runs. */
    private record Claim(LoadedEnvironment environment, DnsLabel job, String location) {

        static List<Claim> of(LoadedEnvironment environment) {
            List<Claim> claims = new ArrayList<>();
            environment.config().jobs().forEach((name, job) -> {
                if (job.streaming() != null && !job.suspend()) {
                    claims.add(new Claim(
                            environment, name, job.streaming().checkpoint().toString()));
                }
            });
            return claims;
        }

        boolean overlaps(Claim other) {
            return CheckpointLocations.overlap(location, other.location);
        }

        Finding against(Claim other) {
            String path = "jobs." + job + ".streaming.checkpoint";
            return new Finding(
                    Rule.CHECKPOINT_SHARED,
                    environment.place(path),
                    path,
                    "\"" + location + "\" overlaps the checkpoint of \"" + other.job + "\" in "
                            + other.environment.file(),
                    "environments of a cluster keep the checkpoints in an object store apart",
                    "choose another prefix in " + environment.file() + ", or suspend the job there");
        }
    }

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, List<Claim>> earlier = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            List<Claim> others = earlier.computeIfAbsent(store(environment.config()), store -> new ArrayList<>());
            List<Claim> own = Claim.of(environment);
            List<Finding> found = new ArrayList<>();
            own.forEach(
                    claim -> others.stream().filter(claim::overlaps).forEach(other -> found.add(claim.against(other))));
            findings.put(environment.name().toString(), found);
            others.addAll(own);
        }
        return findings;
    }

    /** The object store, as the cluster reaches it. */
    private static String store(Environment environment) {
        ObjectStore store = environment.objectStore();
        return environment.cluster().name() + " " + (store == null ? "" : Objects.toString(store.endpoint(), ""));
    }
}
