package com.carbon254.spark.value.monitoring;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The bounds of a histogram, in seconds. */
public record LatencyBuckets(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[0-9]{1,9}(\\.[0-9]{1,3})?(,[0-9]{1,9}(\\.[0-9]{1,3})?){0,49}",
                    "1 to 50 numbers of seconds between commas, without spaces",
                    "0.5,1,2,4")
            .hint(".* .*", "leave out the spaces");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public LatencyBuckets {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static LatencyBuckets parse(String text) {
        return new LatencyBuckets(text);
    }

    /** The bounds, in the order in which they are written. */
    public List<BigDecimal> bounds() {
        return Arrays.stream(text.split(",", -1)).map(BigDecimal::new).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
