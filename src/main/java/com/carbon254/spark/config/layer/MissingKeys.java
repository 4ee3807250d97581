package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.folder.EnvironmentFiles;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for keys that no layer sets.
 *
 * @param shape of an environment
 * @param folder what the user calls the folder of environments
 * @param jobs the jobs that have a file
 */
record MissingKeys(RecordShape shape, String folder, Set<String> jobs) {

    private static final Pattern OF_A_JOB = Pattern.compile("(" + EnvironmentFiles.JOBS + "[.]([^.]+))[.][^.]+");

    /** What every job has: without it, no file describes the job. */
    private static final String MAIN = ".main";

    /** The findings for keys of an environment; a job without a file is one, whatever it lacks. */
    List<Finding> findings(List<String> paths, History history) {
        return paths.stream()
                .map(path -> removed(path, history)
                        .map(above -> removedKey(above, history))
                        .or(() -> undescribed(path, paths, history))
                        .orElseGet(() -> missingKey(path, history)))
                .distinct()
                .toList();
    }

    private Finding removedKey(String path, History history) {
        return new Finding(
                Rule.MISSING_KEY,
                history.place(path),
                path,
                "the key is removed by null, and needed",
                allowed(path),
                "set it here, or in another layer of the environment");
    }

    private Finding missingKey(String path, History history) {
        return new Finding(
                Rule.MISSING_KEY,
                history.lack(path),
                path,
                "the key is missing",
                allowed(path),
                "set it here, or in another layer of the environment" + example(path));
    }

    private Optional<Finding> undescribed(String path, List<String> paths, History history) {
        Matcher matcher = OF_A_JOB.matcher(path);
        if (!matcher.matches() || jobs.contains(matcher.group(2)) || !paths.contains(matcher.group(1) + MAIN)) {
            return Optional.empty();
        }
        String job = matcher.group(2);
        String files = folder + "/" + EnvironmentFiles.JOBS + "/";
        return Optional.of(new Finding(
                Rule.MISSING_KEY,
                history.home(path),
                matcher.group(1),
                "there is no job \"" + job + "\"",
                jobs.isEmpty() ? "there are no jobs in " + files : "there are the jobs " + String.join(", ", jobs),
                NearName.find(job, jobs)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("remove what is said of it here, or describe it in " + files + job + ".yaml")));
    }

    private String example(String path) {
        return Shapes.find(shape, path)
                .filter(ValueShape.class::isInstance)
                .map(value ->
                        ", for example to \"" + ((ValueShape) value).syntax().example() + "\"")
                .orElse("");
    }

    private String allowed(String path) {
        return "it must be " + Shapes.find(shape, path).map(Shape::allowed).orElseThrow();
    }

    /** The highest key that takes the missing one with it: one null is one fault, however much it removes. */
    private static Optional<String> removed(String path, History history) {
        boolean here = history.last(path)
                .filter(setting -> setting.action() == Setting.Action.REMOVE)
                .isPresent();
        return History.above(path)
                .flatMap(above -> removed(above, history))
                .or(() -> here ? Optional.of(path) : Optional.empty());
    }
}
