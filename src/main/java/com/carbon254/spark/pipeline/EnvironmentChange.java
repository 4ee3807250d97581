package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.cause.Causes;
import com.carbon254.spark.change.cause.KeyChanges;
import com.carbon254.spark.change.cause.TracedRendering;
import com.carbon254.spark.change.cause.UnshownKeys;
import com.carbon254.spark.change.impact.Effect;
import com.carbon254.spark.change.impact.Impacts;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.ReviewedChange;
import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One environment before and after.
 *
 * @param name its name
 * @param isProduction whether the business depends on it, before or after
 * @param before its objects before
 * @param after its objects after; empty if it is gone
 * @param histories who set what before and sets what after; empty if the older files cannot be read
 * @param base what this program makes of the older files; asked only where it is needed
 */
record EnvironmentChange(
        String name,
        boolean isProduction,
        List<Manifest> before,
        Optional<RenderedEnvironment> after,
        Optional<KeyChanges> histories,
        Supplier<Optional<TracedRendering>> base) {

    private static final int MOST_NOTES = 20;

    /** Compares, judges, and asks for causes. */
    EnvironmentReview review() {
        List<Manifest> now = after.map(RenderedEnvironment::manifests).orElse(List.of());
        List<JudgedChange> judged = Impacts.of(before, now);
        Optional<Causes> causes = histories.map(keys -> Causes.of(
                origin(keys.after()),
                keys,
                base,
                judged.stream().map(JudgedChange::change).toList()));
        List<ReviewedChange> changes =
                judged.stream().map(one -> reviewed(one, causes)).toList();
        return new EnvironmentReview(name, isProduction, changes, notes(changes));
    }

    private TracedRendering origin(History history) {
        return after.map(one -> new TracedRendering(one.manifests(), one.trace(), history))
                .orElseGet(() -> new TracedRendering(List.of(), Trace.EMPTY, history));
    }

    private static ReviewedChange reviewed(JudgedChange judged, Optional<Causes> causes) {
        List<Cause> found = judged.effects().stream()
                .map(Effect::difference)
                .map(difference ->
                        causes.map(one -> one.of(judged.change(), difference)).orElse(Cause.UNKNOWN))
                .toList();
        return new ReviewedChange(judged, found);
    }

    /** Keys that changed, and that no object shows. */
    private List<String> notes(List<ReviewedChange> changes) {
        if (histories.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        List<Cause> causes =
                changes.stream().flatMap(change -> change.causes().stream()).toList();
        List<String> notes = UnshownKeys.of(histories.get(), causes).stream()
                .map(key -> key + ": no object differs by it")
                .collect(Collectors.toList());
        if (notes.size() > MOST_NOTES) {
            int more = notes.size() - MOST_NOTES;
            notes = new ArrayList<>(notes.subList(0, MOST_NOTES));
            notes.add("and " + more + " more keys by which no object differs");
        }
        return notes;
    }
}
