package com.carbon254.spark.pipeline;

import com.carbon254.spark.bench.Stopwatch;
import com.carbon254.spark.change.cause.KeyChanges;
import com.carbon254.spark.change.cause.TracedRendering;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.change.report.TextReport;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.revision.CommittedFiles;
import com.carbon254.spark.revision.RevisionException;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stages of {@code diff} one after the other, the reading of the commit beside the rendering as it is there: where the
 * benchmark says the time goes. What was is rendered before it is asked for, so that no other stage holds that.
 */
public final class ReviewStepByStep {

    private ReviewStepByStep() {}

    /** Takes the folder of the repository and the name of the environment. */
    public static void main(String[] arguments) throws RevisionException {
        Path root = Path.of(arguments[0]);
        DnsLabel name = new DnsLabel(arguments[1]);
        Generator now = new Generator(root.resolve("environments"), "environments", Optional.of(name));
        Synthesis synthesis = Synthesis.warmUp();
        if (synthesis.blocked().isPresent()) {
            throw new IllegalStateException("Node does not answer");
        }
        Stopwatch watch = new Stopwatch();
        try (CommittedFiles files = CommittedFiles.around(now.folder());
                ReadAhead reading =
                        ReadAhead.of(() -> Baseline.of(files, files.named("HEAD"), now, root.resolve("generated")))) {
            RenderedEnvironment after = now.run(synthesis).environments().get(0);
            watch.phase("rendering what is");
            Baseline base = reading.baseline();
            base.objects(name.toString());
            watch.phase("waiting for what was committed");
            RenderedEnvironment before = base.rendered(name, synthesis).orElseThrow();
            watch.phase("rendering what was");
            EnvironmentReview review = review(name, base, before, after);
            watch.phase("differences, impacts, causes, notes");
            String text = TextReport.of(new Review("A benchmark.", true, List.of(review), List.of()), false);
            watch.phase("report");
            if (review.changes().size() < 1000 || text.isEmpty()) {
                throw new IllegalStateException(text);
            }
        }
    }

    private static EnvironmentReview review(
            DnsLabel name, Baseline base, RenderedEnvironment before, RenderedEnvironment after) {
        LoadedEnvironment old = before.loaded();
        KeyChanges keys = new KeyChanges(old.history(), after.loaded().history());
        TracedRendering anew = new TracedRendering(before.manifests(), before.trace(), old.history());
        return new EnvironmentChange(
                        name.toString(),
                        true,
                        base.objects(name.toString()),
                        Optional.of(after),
                        Optional.of(keys),
                        () -> Optional.of(anew))
                .review();
    }
}
