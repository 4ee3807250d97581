package com.carbon254.spark.value;

import java.time.Duration;

/** A span of time as Spark writes it: a whole number and one of s, min, h, d. */
public record TimeSpan(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[1-9][0-9]{0,6}(s|min|h|d)", "a whole number and one of s, min, h, d", "14d")
            .corrected(SpokenTime::meant)
            .hint("[0-9.]+", "write the unit behind the number, like \"90min\"");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public TimeSpan {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static TimeSpan parse(String text) {
        return new TimeSpan(text);
    }

    /** The span as the JDK knows it. */
    public Duration duration() {
        String digits = text.replaceAll("[^0-9]", "");
        long number = Long.parseLong(digits);
        return switch (text.substring(digits.length())) {
            case "s" -> Duration.ofSeconds(number);
            case "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
