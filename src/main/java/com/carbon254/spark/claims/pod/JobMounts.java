package com.carbon254.spark.claims.pod;

import com.carbon254.spark.claims.pod.Slot.Content;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The volumes that a job itself mounts in one kind of its pods, whichever way it says so: by {@code volumes}, by
 * {@code secrets}, by its Spark properties or by those of all submissions.
 */
public final class JobMounts {

    /**
     * One of them.
     *
     * @param slot the place that it takes
     * @param key the key path that states it, below the job; of properties of all submissions the whole path
     * @param pathKey the key path that states where it is mounted
     * @param ofJob whether the job states it, rather than the settings of all
     */
    public record Stated(Slot slot, String key, String pathKey, boolean ofJob) {}

    private static final String SETTINGS = "settings.sparkConf.";

    private final List<Stated> stated = new ArrayList<>();
    private final Volume.Pods pods;
    private final Pattern property;

    private JobMounts(Volume.Pods pods) {
        this.pods = pods;
        this.property = Pattern.compile(
                "spark\\.kubernetes\\." + pods + "\\.volumes\\.persistentVolumeClaim\\.([^.]+)\\.mount\\.path");
    }

    /**
     * Those of a job, in the order in which the files state them.
     *
     * @param settings those of all submissions
     * @param pods the driver or the executors
     */
    public static List<Stated> of(Job job, Settings settings, Volume.Pods pods) {
        JobMounts mounts = new JobMounts(pods);
        job.volumes().forEach((name, volume) -> mounts.volume(name.toString(), volume));
        job.secrets().forEach((secret, use) -> {
            if (use.mountPath() != null) {
                Slot slot = new Slot(
                        JobSlots.volumeOf(secret), use.mountPath().toString(), "secrets." + secret, Content.UNKNOWN);
                mounts.stated.add(new Stated(slot, "secrets." + secret, "secrets." + secret + ".mountPath", true));
            }
        });
        mounts.properties(job.conf(), settings.sparkConf());
        return List.copyOf(mounts.stated);
    }

    private void volume(String name, Volume volume) {
        boolean mounted = volume.pods() == null || volume.pods() == Volume.Pods.BOTH || volume.pods() == pods;
        if (mounted) {
            boolean empty = volume.emptyDir() != null || volume.template() != null;
            String key = "volumes." + name;
            Slot slot = new Slot(name, volume.mountPath().toString(), key, empty ? Content.NOTHING : Content.UNKNOWN);
            stated.add(new Stated(slot, key, key + ".mountPath", true));
        }
    }

    private void properties(Map<SparkPropertyKey, String> own, Map<SparkPropertyKey, String> ofAll) {
        SortedMap<String, String> all = new TreeMap<>();
        ofAll.forEach((key, value) -> all.put(key.toString(), value));
        own.forEach((key, value) -> all.put(key.toString(), value));
        all.forEach((key, path) -> {
            Matcher volume = property.matcher(key);
            if (volume.matches()) {
                boolean ofJob = own.containsKey(new SparkPropertyKey(key));
                String place = (ofJob ? "conf." : SETTINGS) + key;
                stated.add(new Stated(new Slot(volume.group(1), path, place, content(all, key)), place, place, ofJob));
            }
        });
    }

    /** A claim that Spark makes with the pod holds nothing yet. */
    private static Content content(SortedMap<String, String> all, String key) {
        String claim = all.getOrDefault(key.replace(".mount.path", ".options.claimName"), "");
        return claim.contains("OnDemand") ? Content.NOTHING : Content.UNKNOWN;
    }
}
