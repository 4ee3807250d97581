package com.carbon254.spark.change.rule;

import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.ObjectIdentity;
import com.carbon254.spark.manifest.Manifest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All objects of an environment, as they were and as they are.
 *
 * @param before as they were
 * @param after as they are
 * @param changes those that differ
 */
public record Scene(Inventoried before, Inventoried after, List<ObjectChange> changes) {

    public Scene {
        changes = List.copyOf(changes);
    }

    /** The scene of two renderings and what differs between them. */
    public static Scene of(List<Manifest> before, List<Manifest> after, List<ObjectChange> changes) {
        return new Scene(Inventoried.of(before), Inventoried.of(after), changes);
    }

    /** The objects of a kind that are new. */
    public Stream<ObjectChange> arrivals(String kind) {
        return changes.stream()
                .filter(ObjectChange::isAdded)
                .filter(change -> change.object().kind().equals(kind));
    }

    /** The objects of a kind that are gone. */
    public Stream<ObjectChange> departures(String kind) {
        return changes.stream()
                .filter(ObjectChange::isRemoved)
                .filter(change -> change.object().kind().equals(kind));
    }

    /** Where an object that is gone from its namespace stands now, under the same name. */
    public Optional<ObjectIdentity> newHome(ObjectIdentity gone) {
        return arrivals(gone.kind())
                .map(ObjectChange::object)
                .filter(gone::isNamesakeOf)
                .findFirst();
    }
}
