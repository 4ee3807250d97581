package com.carbon254.spark.change.cause;

import com.carbon254.spark.config.layer.Setting;
import java.util.Optional;

/**
 * A key that an environment has another value of than before.
 *
 * @param path the key path
 * @param before what decided it before; empty if no layer named it
 * @param after what decides it now; empty if no layer names it
 */
public record KeyChange(String path, Optional<Setting> before, Optional<Setting> after) {

    /** The value before; empty if it had none. */
    public Optional<String> valueBefore() {
        return value(before);
    }

    /** The value now; empty if it has none. */
    public Optional<String> valueAfter() {
        return value(after);
    }

    private static Optional<String> value(Optional<Setting> setting) {
        return setting.filter(one -> one.action() == Setting.Action.SET).map(Setting::value);
    }

    /** Whether the key has a value, or keys below it. */
    private static boolean exists(Optional<Setting> setting) {
        return setting.filter(one -> one.action() != Setting.Action.REMOVE).isPresent();
    }

    /** Whether the key means something else than before. */
    boolean isReal() {
        return Setting.differ(before, after);
    }

    /** {@code place key: old → new}, each place where it stands. */
    @Override
    public String toString() {
        String old = exists(before) ? valueBefore().orElse("(a mapping)") : "(not set)";
        String now = exists(after) ? valueAfter().orElse("(a mapping)") : "(not set)";
        String where = after.or(() -> before).map(one -> one.place() + " ").orElse("");
        return where + path + ": " + Shortened.pair(old, now);
    }
}
