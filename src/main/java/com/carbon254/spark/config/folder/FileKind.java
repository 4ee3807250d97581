package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a file describes by the keys that it holds, wherever it lies. Keys that both kinds have decide nothing. */
enum FileKind {
    /** Most of its keys are keys of an environment alone. */
    ENVIRONMENT,
    /** Most of its keys are keys of a job alone. */
    JOB,
    /** An object of Kubernetes, as the program writes them. */
    MANIFEST,
    /** Its place has to say it. */
    OPEN;

    private static final List<String> ENVIRONMENTS =
            Stream.concat(Stream.of(Layers.EXTENDS), names(Environment.class)).toList();
    private static final List<String> JOBS = names(Job.class).toList();

    /** The kind of a file that holds this mapping. */
    static FileKind of(Mapping root) {
        if (root.get("apiVersion").isPresent() && root.get("kind").isPresent()) {
            return MANIFEST;
        }
        int difference = ENVIRONMENT.evidence(root).size() - JOB.evidence(root).size();
        return difference == 0 ? OPEN : difference > 0 ? ENVIRONMENT : JOB;
    }

    /** The keys that only a file of this kind has. */
    List<String> evidence(Mapping root) {
        return root.entries().keySet().stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(String key) {
        return switch (this) {
            case ENVIRONMENT -> ENVIRONMENTS.contains(key) && !JOBS.contains(key);
            case JOB -> JOBS.contains(key) && !ENVIRONMENTS.contains(key);
            case MANIFEST -> List.of("apiVersion", "kind").contains(key);
            case OPEN -> false;
        };
    }

    private static Stream<String> names(Class<? extends Record> type) {
        RecordShape shape = Objects.requireNonNull(Shapes.of(type));
        return shape.keys().stream().map(KeyShape::name);
    }
}
