package com.carbon254.spark.change.rule;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.ObjectIdentity;
import java.util.Arrays;
import java.util.List;

/**
 * A difference in its object, among everything else that changes.
 *
 * @param object the object that differs
 * @param difference the field that does
 * @param scene all objects before and after
 */
public record FieldChange(ObjectChange object, Difference difference, Scene scene) {

    /** Which object it is. */
    public ObjectIdentity identity() {
        return object.object();
    }

    /** Whether the object is of one of these kinds. */
    public boolean isOf(String... kinds) {
        return List.of(kinds).contains(identity().kind());
    }

    /** Whether the object is there before and after, and the field is at or below one of these. */
    public boolean isIn(String... fields) {
        return Arrays.stream(fields).anyMatch(difference::isIn);
    }

    /** Whether the object was not there before. */
    public boolean isArrival() {
        return object.isAdded();
    }

    /** Whether the object is gone. */
    public boolean isDeparture() {
        return object.isRemoved();
    }
}
