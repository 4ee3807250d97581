package com.carbon254.spark.catalogue.property;

import java.util.Optional;

/** Reads numbers as the JDK does, which is how Spark does. */
final class JdkNumbers {

    private JdkNumbers() {}

    static Optional<Long> whole(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static Optional<Double> fraction(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
