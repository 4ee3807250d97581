package com.carbon254.spark.validate.file;

import com.carbon254.spark.claims.pod.JobMounts;
import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program, and the files beside it, that lie in the image are not hidden by a volume: the platform mounts empty folders
 * where Spark writes. A volume of the job may be filled by a container of its overrides, which only the rendered pod shows.
 */
final class JobVisiblePrograms implements JobRule {

    private static final String IN_THE_IMAGE = "local://";

    @Override
    public void check(Subject subject) {
        files(subject.job()).forEach((key, file) -> {
            if (file.startsWith(IN_THE_IMAGE)) {
                covering(subject, file.substring(IN_THE_IMAGE.length()))
                        .ifPresent(slot -> fault(subject, key, file, slot));
            }
        });
    }

    private static SortedMap<String, String> files(Job job) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("main", job.main().toString());
        Dependencies dependencies = job.dependencies();
        if (dependencies != null) {
            put(files, "jars", dependencies.jars());
            put(files, "files", dependencies.files());
            put(files, "pyFiles", dependencies.pyFiles());
            put(files, "archives", dependencies.archives());
        }
        return files;
    }

    private static void put(Map<String, String> files, String list, @Nullable List<?> named) {
        for (int i = 0; named != null && i < named.size(); i++) {
            files.put("dependencies." + list + "[" + i + "]", named.get(i).toString());
        }
    }

    /** What hides a file in the driver: of all that is mounted above it, the deepest decides. */
    private static Optional<Slot> covering(Subject subject, String path) {
        Stream<Slot> own =
                JobMounts.of(subject.job(), subject.environment().config().settings(), Volume.Pods.DRIVER).stream()
                        .map(JobMounts.Stated::slot);
        boolean fillsVolumes = subject.job().overrides() != null;
        return Stream.concat(JobSlots.all().stream(), own)
                .filter(slot -> path.startsWith(slot.path() + "/"))
                .max(Comparator.comparingInt(slot -> slot.path().length()))
                .filter(slot -> slot.hides(path))
                .filter(slot -> !fillsVolumes || JobSlots.all().contains(slot));
    }

    private static void fault(Subject subject, String key, String file, Slot slot) {
        subject.fault(
                Rule.JOB_PROGRAM,
                key,
                "\"" + file + "\" is hidden by the volume \"" + slot.volume() + "\" that " + slot.owner()
                        + " mounts at " + slot.path(),
                "a file of the image lies where no volume is mounted",
                "put it into another folder of the image, for example /opt/spark/app");
    }
}
