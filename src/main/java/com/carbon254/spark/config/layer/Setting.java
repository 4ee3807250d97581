package com.carbon254.spark.config.layer;

import com.carbon254.spark.finding.Place;
import java.util.Optional;

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

    /** Whether a key means something else by one setting than by another; empty if no layer names it. */
    public static boolean differ(Optional<Setting> one, Optional<Setting> other) {
        return exists(one) != exists(other) || !value(one).equals(value(other));
    }

    private static boolean exists(Optional<Setting> setting) {
        return setting.filter(is -> is.action() != Action.REMOVE).isPresent();
    }

    private static Optional<String> value(Optional<Setting> setting) {
        return setting.filter(is -> is.action() == Action.SET).map(Setting::value);
    }
}
