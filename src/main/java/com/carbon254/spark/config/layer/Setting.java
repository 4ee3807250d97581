package com.carbon254.spark.config.layer;

import com.carbon254.spark.finding.Place;

/**
 * What one layer did to a key.
 *
 * @param action what it did
 * @param value the value on one line, as YAML writes it
 * @param place where it stands
 */
public record Setting(Action action, String value, Place place) {

    /** What a layer can do to a key. */
    public enum Action {
        /** It gives a value: a scalar or a whole list. */
        SET,
        /** It names keys below this one. */
        OPEN,
        /** It removes the key, and all below it, by null. */
        REMOVE
    }
}
