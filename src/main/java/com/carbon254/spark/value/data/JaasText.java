package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A text that stands between quotes in a line of JAAS, by which Kafka's clients log in. */
public record JaasText(String text) implements TextValue {

    /** How it is written. What Kafka's client or Flux takes for a reference, <code>${</code>, is none of it. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[A-Za-z0-9$_]([-A-Za-z0-9 ._@$+/=:,~]*[-A-Za-z0-9._@$+/=:,~])?",
                    "letters, digits, '$' and '_', and behind the first of them also blanks and '-.@+/=:,~'",
                    "spark")
            .atMost(256);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public JaasText {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static JaasText parse(String text) {
        return new JaasText(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
