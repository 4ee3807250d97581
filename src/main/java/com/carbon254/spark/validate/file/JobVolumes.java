package com.carbon254.spark.validate.file;

import com.carbon254.spark.claims.pod.JobMounts;
import com.carbon254.spark.claims.pod.JobMounts.Stated;
import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.claims.pod.KafkaPlace;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A volume says once what it is, has a name of its own, and is mounted where nothing else is: pods with two volumes of one
 * name, or two mounts at one path, are refused by the API server, and a volume over the folders of the image hides its
 * programs.
 */
final class JobVolumes implements JobRule {

    private static final String KINDS = "configMap, claim, template, emptyDir";

    @Override
    public void check(Subject subject) {
        subject.job().volumes().forEach((name, volume) -> kind(subject, "volumes." + name, volume));
        Set<Finding> findings = new LinkedHashSet<>();
        Stream.of(Volume.Pods.DRIVER, Volume.Pods.EXECUTOR)
                .map(pods -> JobMounts.of(
                        subject.job(), subject.environment().config().settings(), pods))
                .forEach(mounts -> new Pod(subject, findings).check(mounts));
        subject.findings().addAll(findings);
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

    /**
     * The driver or an executor.
     *
     * @param findings what breaks the rule; what breaks it in both kinds of pods alike is said once
     */
    private record Pod(Subject subject, Set<Finding> findings) {

        void check(List<Stated> mounts) {
            List<Slot> taken = new ArrayList<>(JobSlots.all());
            KafkaPlace.further(subject.environment().config().kafka())
                    .forEach(place -> place.slots().forEach(taken::add));
            for (Stated mount : mounts) {
                name(mount, taken);
                path(mount, taken);
                taken.add(mount.slot());
            }
        }

        private void name(Stated mount, List<Slot> taken) {
            String name = mount.slot().volume();
            taken.stream()
                    .filter(other -> other.volume().equals(name))
                    .findFirst()
                    .ifPresent(other -> fault(
                            mount,
                            mount.key(),
                            "\"" + name + "\" is the name of a volume of " + other.owner() + " already",
                            "each volume of a pod has a name of its own",
                            mount.key().startsWith("secrets.")
                                    ? "mount one of the two Secrets as a volume of its own, or rename it"
                                    : "choose another name"));
        }

        private void path(Stated mount, List<Slot> taken) {
            String path = mount.slot().path();
            taken.stream()
                    .filter(other -> other.path().equals(path))
                    .findFirst()
                    .map(other -> "belongs to " + other.owner())
                    .or(() -> covered(path, taken))
                    .ifPresent(problem -> fault(
                            mount,
                            mount.pathKey(),
                            "\"" + path + "\" " + problem,
                            "a volume is mounted where nothing else is",
                            "choose another folder"));
        }

        /** Something of the image that a mount would hide, or files above it among which no folder can be made. */
        private static Optional<String> covered(String path, List<Slot> taken) {
            Optional<String> hidden = Stream.concat(
                            JobSlots.keptFolders().stream(),
                            JobSlots.all().stream().map(Slot::path))
                    .filter(kept -> (kept + "/").startsWith(path + "/"))
                    .findFirst()
                    .map(kept -> "would hide " + kept + " of the image");
            return hidden.or(() -> taken.stream()
                    .filter(other -> other.content() == Slot.Content.FILES && path.startsWith(other.path() + "/"))
                    .findFirst()
                    .map(other -> "lies among the files that " + other.owner() + " mounts at " + other.path()));
        }

        private void fault(Stated mount, String key, String problem, String allowed, String remedy) {
            String path = mount.ofJob() ? subject.path(key) : key;
            findings.add(
                    new Finding(Rule.JOB_VOLUME, subject.environment().place(path), path, problem, allowed, remedy));
        }
    }
}
