package com.carbon254.spark.config.shape;

/**
 * A key of a record.
 *
 * @param name the key as it is written
 * @param description what it means
 * @param absence what it is when it is missing after all layers are merged
 * @param shape what may be written there
 */
public record KeyShape(String name, String description, Absence absence, Shape shape) {

    /** What a key is when no layer states it. */
    public enum Absence {
        /** A fault. */
        FAULT,
        /** {@code null}, which has a meaning of its own. */
        NULL,
        /** A list without entries. */
        EMPTY_LIST
    }

    /** Whether it may be missing. */
    public boolean optional() {
        return absence != Absence.FAULT;
    }

    KeyShape asOptional() {
        return optional() ? this : new KeyShape(name, description, Absence.NULL, shape);
    }
}
