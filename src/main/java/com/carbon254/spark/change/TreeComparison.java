package com.carbon254.spark.change;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the objects of two renderings by what the API server knows them by; in which file they stand is no matter. */
public final class TreeComparison {

    private TreeComparison() {}

    /** The objects that differ, sorted by kind and name. */
    public static List<ObjectChange> of(Collection<Manifest> before, Collection<Manifest> after) {
        SortedMap<ObjectIdentity, Manifest> old = byIdentity(before);
        SortedMap<ObjectIdentity, Manifest> now = byIdentity(after);
        TreeSet<ObjectIdentity> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .map(object -> change(object, old.get(object), now.get(object)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Kustomize reads its own files, and the API server never sees them: they have no name, and are not compared. */
    private static SortedMap<ObjectIdentity, Manifest> byIdentity(Collection<Manifest> manifests) {
        SortedMap<ObjectIdentity, Manifest> objects = new TreeMap<>();
        manifests.stream()
                .filter(manifest -> !manifest.key().name().isEmpty())
                .forEach(manifest -> objects.put(ObjectIdentity.of(manifest.key()), manifest));
        return objects;
    }

    private static Optional<ObjectChange> change(
            ObjectIdentity object, @Nullable Manifest before, @Nullable Manifest after) {
        List<Difference> differences = new ArrayList<>();
        if (before == null || after == null) {
            differences.add(new Difference("", "", content(before), content(after)));
        } else {
            if (before.delivery() != after.delivery()) {
                differences.add(delivery(before.delivery(), after.delivery()));
            }
            differences.addAll(FieldComparison.of(before.content(), after.content()));
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ObjectChange(object, Optional.ofNullable(before), Optional.ofNullable(after), differences));
    }

    private static Optional<JsonNode> content(@Nullable Manifest manifest) {
        return Optional.ofNullable(manifest).map(Manifest::content);
    }

    private static Difference delivery(Delivery before, Delivery after) {
        return new Difference("", Difference.DELIVERY, Optional.of(words(before)), Optional.of(words(after)));
    }

    private static JsonNode words(Delivery delivery) {
        return TextNode.valueOf(delivery == Delivery.SYNCED ? "synced" : "applied by hand");
    }
}
