package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.SpokenAmount;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.util.List;

/**
 * An amount of memory as Spark and the JVM write it: a whole number and one of k, m, g, t (powers of 1024). The unit is
 * required because Spark's own default unit differs from key to key.
 */
public record JavaMemory(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[1-9][0-9]{0,8}[kmg]|[1-9][0-9]{0,5}t",
                    "a whole number and one of k, m, g, t (powers of 1024)",
                    "2g")
            .corrected(JavaMemory::meant)
            .hint("[0-9.]+", "write the unit behind the number, like \"2g\"");

    private static final List<String> UNITS = List.of("t", "g", "m", "k");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public JavaMemory {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static JavaMemory parse(String text) {
        return new JavaMemory(text);
    }

    /** What was meant by {@code 4G}, {@code 4Gi}, {@code 4 GB} or {@code 1.5g}. */
    private static String meant(String text) {
        SpokenAmount amount = SpokenAmount.of(text);
        int unit = UNITS.indexOf(amount.letter());
        return unit < 0 ? "" : amount.in(UNITS.subList(unit, UNITS.size()), 1024);
    }

    /** The amount in bytes; the syntax bounds the digits, so that it is one. */
    public long bytes() {
        long number = Long.parseLong(text.substring(0, text.length() - 1));
        int shift = 10 * ("kmgt".indexOf(text.charAt(text.length() - 1)) + 1);
        return number << shift;
    }

    @Override
    public String toString() {
        return text;
    }
}
