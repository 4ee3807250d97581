package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** A checkpoint belongs to the query that wrote it. */
final class CheckpointTaken implements ImpactRule {

    @Override
    public String statement() {
        return "Two queries on one checkpoint overwrite each other's progress, and a query that finds the "
                + "offsets of another skips or refuses them (Structured Streaming, recovery after changes in a "
                + "query).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf(Application.KIND, Application.SCHEDULED) || change.isDeparture()) {
            return Verdict.none();
        }
        Application now = Application.of(change.object().after().orElseThrow());
        boolean applies = change.isArrival() || change.difference().field().contains("/env/" + Application.CHECKPOINT);
        return applies
                ? now.checkpoint().flatMap(place -> former(change, place)).flatMap(old -> verdict(change, old, now))
                : Verdict.none();
    }

    /** The other job that had the checkpoint. */
    private static Optional<Application> former(FieldChange change, String place) {
        return change.scene()
                .before()
                .applications()
                .filter(other -> other.checkpoint().filter(place::equals).isPresent())
                .filter(other -> !other.name().equals(change.identity().name())
                        || !other.manifest()
                                .key()
                                .kind()
                                .equals(change.identity().kind()))
                .findFirst();
    }

    private static Optional<Verdict> verdict(FieldChange change, Application old, Application now) {
        String who = Application.KIND + "/" + old.name();
        boolean sameQuery =
                old.program().equals(now.program()) && old.arguments().equals(now.arguments());
        if (sameQuery && leaves(change, old)) {
            return Verdict.of(
                    Impact.STOP,
                    "The job has a new name: it goes on from the checkpoint of " + who
                            + ", which must have ended before, or both write it. Delete the old one first.",
                    "kubectl delete -n " + old.manifest().key().namespace() + " sparkapplication " + old.name());
        }
        return Verdict.of(
                Impact.LOSS,
                "It takes over the checkpoint of " + who
                        + ": it goes on where that has stopped, in topics of its own, or"
                        + " refuses to start, and the place of the other is overwritten.");
    }

    private static boolean leaves(FieldChange change, Application old) {
        return Stream.of(Application.KIND, Application.SCHEDULED)
                .flatMap(kind -> change.scene().departures(kind))
                .map(ObjectChange::object)
                .anyMatch(gone -> gone.name().equals(old.name()));
    }
}
