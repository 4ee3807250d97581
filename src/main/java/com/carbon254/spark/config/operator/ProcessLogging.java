package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import java.util.Locale;

/**
 * What a process of the operator logs.
 *
 * <pre>{@code
 * logging:
 *   level: info
 *   encoder: json
 * }</pre>
 */
public record ProcessLogging(
        @Key("The level.") Level level,

        @Key("How a line is written: for programs or for people.")
        Encoder encoder) {

    /** What is logged. */
    public enum Level {
        /** Everything. */
        DEBUG,
        /** What happens. */
        INFO,
        /** What failed. */
        ERROR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a line is written. */
    public enum Encoder {
        /** An object a line. */
        JSON,
        /** A text a line. */
        CONSOLE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
