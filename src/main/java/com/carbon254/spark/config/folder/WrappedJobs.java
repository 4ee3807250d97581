package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job's file whose keys stand below another, as an environment or a manifest would write them:
 * {@code jobs: {orders: …}}.
 *
 * @param place where the key stands that should not be there
 * @param wrapper the path to the job's keys, or to the names of several jobs
 * @param jobs what stands below it, by the names of jobs
 */
record WrappedJobs(Place place, String wrapper, Mapping jobs) {

    private static final String PATH = EnvironmentFiles.JOBS + ".";
    private static final List<String> OTHER_WRAPPERS = List.of("job", "spec");

    /** What is wrapped in the file of a job, if anything is. */
    static Optional<WrappedJobs> in(Mapping root, String job) {
        Optional<Map.Entry<String, Mapping.Entry>> all = root.entries().entrySet().stream()
                .filter(entry -> entry.getKey().equals(EnvironmentFiles.JOBS))
                .findFirst();
        if (all.isPresent()) {
            return all.map(entry -> below(entry.getValue(), job));
        }
        return root.entries().size() == 1
                ? root.entries().entrySet().stream().findFirst().flatMap(only -> below(only, job))
                : Optional.empty();
    }

    private static WrappedJobs below(Mapping.Entry jobs, String job) {
        if (!(jobs.value() instanceof Mapping value)) {
            return new WrappedJobs(jobs.keyPlace(), EnvironmentFiles.JOBS, Layers.nothing(""));
        }
        if (FileKind.of(value) == FileKind.JOB) {
            return new WrappedJobs(jobs.keyPlace(), EnvironmentFiles.JOBS, Layers.below(job, value));
        }
        List<String> names = List.copyOf(value.entries().keySet());
        String wrapper = names.size() == 1 ? PATH + names.get(0) : EnvironmentFiles.JOBS;
        return new WrappedJobs(jobs.keyPlace(), wrapper, value);
    }

    private static Optional<WrappedJobs> below(Map.Entry<String, Mapping.Entry> only, String job) {
        String key = only.getKey();
        boolean isWrapper = key.startsWith(PATH) || key.equals(job) || OTHER_WRAPPERS.contains(key);
        return isWrapper && only.getValue().value() instanceof Mapping value && FileKind.of(value) == FileKind.JOB
                ? Optional.of(new WrappedJobs(only.getValue().keyPlace(), key, Layers.below(job, value)))
                : Optional.empty();
    }

    /** The finding for the file of a job of this name. */
    Finding finding(String job) {
        List<String> names = List.copyOf(jobs.entries().keySet());
        return new Finding(
                Rule.JOB_FILE,
                place,
                wrapper,
                problem(names),
                "a file in the folder " + EnvironmentFiles.JOBS + " holds the keys of one job, and is called after it",
                names.size() > 1
                        ? "give each job a file of its own"
                        : "take \"" + wrapper + "\" off" + call(names, job));
    }

    private String problem(List<String> names) {
        return switch (names.size()) {
            case 0 -> "\"" + wrapper + "\" is no key of a job";
            case 1 -> "the keys of the job stand below \"" + wrapper + "\"";
            default -> "there are " + names.size() + " jobs here";
        };
    }

    private static String call(List<String> names, String job) {
        return names.isEmpty() || names.contains(job) ? "" : ", and call the file " + names.get(0) + ".yaml";
    }
}
