package com.carbon254.spark.change;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;

/**
 * An object that differs between two renderings.
 *
 * @param object which one
 * @param before as it was; empty if it is new
 * @param after as it is; empty if it is gone
 * @param differences its fields that differ, in the order of the object; never empty
 */
public record ObjectChange(
        ObjectIdentity object, Optional<Manifest> before, Optional<Manifest> after, List<Difference> differences) {

    public ObjectChange {
        differences = List.copyOf(differences);
    }

    /** Whether the object was not there before. */
    public boolean isAdded() {
        return before.isEmpty();
    }

    /** Whether the object is no longer there. */
    public boolean isRemoved() {
        return after.isEmpty();
    }

    /** The object that is there now, else the one that was. */
    public Manifest either() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether the object is applied by people alone, before and now. */
    public boolean isByHand() {
        return before.map(Manifest::delivery).filter(Delivery.SYNCED::equals).isEmpty()
                && after.map(Manifest::delivery).filter(Delivery.SYNCED::equals).isEmpty();
    }

    /** What stood at a pointer; a missing node if nothing did. */
    public JsonNode before(String pointer) {
        return at(before, pointer);
    }

    /** What stands at a pointer now; a missing node if nothing does. */
    public JsonNode after(String pointer) {
        return at(after, pointer);
    }

    private static JsonNode at(Optional<Manifest> manifest, String pointer) {
        return manifest.map(found -> found.content().at(pointer)).orElse(MissingNode.getInstance());
    }
}
