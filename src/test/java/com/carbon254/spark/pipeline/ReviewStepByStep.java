package com.carbon254.spark.pipeline;

import com.carbon254.spark.bench.Stopwatch;
import com.carbon254.spark.change.cause.KeyChanges;
import com.carbon254.spark.change.cause.TracedRendering;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.change.report.TextReport;
import com.carbon254.spark.change.tree.TreeReader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stages of {@code diff} one after the other, on two folders of environment files in place of two commits: where the
 * benchmark says the time goes.
 */
public final class ReviewStepByStep {

    private ReviewStepByStep() {}

    /** Takes the folder as it was, the folder as it is, and the name of the environment. */
    public static void main(String[] arguments) {
        Synthesis synthesis = Synthesis.warmUp();
        if (synthesis.blocked().isPresent()) {
            throw new IllegalStateException("Node does not answer");
        }
        DnsLabel name = new DnsLabel(arguments[2]);
        Stopwatch watch = new Stopwatch();
        RenderedEnvironment after = rendered(Path.of(arguments[1]), name, synthesis);
        watch.phase("rendering what is");
        RenderedEnvironment before = rendered(Path.of(arguments[0]), name, synthesis);
        watch.phase("rendering what was");
        var committed = before.tree().files();
        var now = after.tree().files();
        watch.phase("YAML of both");
        TreeReader reader = new TreeReader();
        reader.know(now, after.manifests());
        List<Manifest> read = reader.read(committed);
        watch.phase("reading the committed tree");
        EnvironmentReview review = review(name, read, before, after);
        watch.phase("differences, impacts, causes");
        String text = TextReport.of(new Review("A benchmark.", true, List.of(review), List.of()), false);
        watch.phase("report");
        if (review.changes().size() < 1000 || text.isEmpty()) {
            throw new IllegalStateException(text);
        }
    }

    private static RenderedEnvironment rendered(Path folder, DnsLabel name, Synthesis synthesis) {
        Generator generator = new Generator(folder, "environments", Optional.of(name));
        return generator.unchecked(generator.load(), name, synthesis).orElseThrow();
    }

    private static EnvironmentReview review(
            DnsLabel name, List<Manifest> read, RenderedEnvironment before, RenderedEnvironment after) {
        LoadedEnvironment old = before.loaded();
        KeyChanges keys = new KeyChanges(old.history(), after.loaded().history());
        TracedRendering base = new TracedRendering(before.manifests(), before.trace(), old.history());
        return new EnvironmentChange(
                        name.toString(), true, read, Optional.of(after), Optional.of(keys), () -> Optional.of(base))
                .review();
    }
}
