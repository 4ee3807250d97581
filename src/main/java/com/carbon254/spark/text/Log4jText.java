package com.carbon254.spark.text;

import com.carbon254.spark.value.spark.LoggerName;

/**
 * The escaper of Log4j 2's properties files. Beyond what holds for all properties, Log4j replaces <code>${...}</code> when
 * it reads the file and again when it prints, so one escape fits neither; such a text is refused.
 */
final class Log4jText {

    private Log4jText() {}

    /** A value. */
    static Escaped value(String value) {
        if (value.contains("${")) {
            throw new IllegalArgumentException("Log4j would replace ${...} in " + value);
        }
        return PropertiesText.value(value);
    }

    /** The part of a key that stands for a logger. It must not hold dots, and a hyphen is in no logger's name. */
    static Escaped id(LoggerName name) {
        return PropertiesText.key(name.text().replace('.', '-'));
    }
}
