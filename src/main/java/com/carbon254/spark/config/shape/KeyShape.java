package com.carbon254.spark.config.shape;

/**
 * A key of a record.
 *
 * @param name the key as it is written
 * @param description what it means
 * @param optional whether it may be missing after all layers are merged
 * @param shape what may be written there
 */
public record KeyShape(String name, String description, boolean optional, Shape shape) {

    KeyShape asOptional() {
        return new KeyShape(name, description, true, shape);
    }
}
