package com.carbon254.spark.value;

import java.util.regex.Pattern;

/**
 * How a value is written: a regular expression for machines, a phrase and an example for people.
 *
 * <p>The expression is kept to what Java and ECMA-262 read alike, because editors get it through the JSON Schema; it
 * matches the whole text.
 *
 * @param pattern the expression, without anchors
 * @param maxLength the longest text, in characters
 * @param allowed a noun phrase that completes "must be ..."
 * @param example one valid text
 */
public record Syntax(Pattern pattern, int maxLength, String allowed, String example) {

    private static final int UNBOUNDED = 4096;

    /** A syntax whose expression bounds the length well enough. */
    public static Syntax of(String pattern, String allowed, String example) {
        return new Syntax(Pattern.compile(pattern), UNBOUNDED, allowed, example);
    }

    /** The same syntax for texts of at most {@code length} characters. */
    public Syntax atMost(int length) {
        return new Syntax(pattern, length, allowed, example);
    }

    /** Whether the text is written this way. */
    public boolean admits(String text) {
        return text.length() <= maxLength && pattern.matcher(text).matches();
    }

    /**
     * Returns the text if it is written this way.
     *
     * @throws InvalidValueException if it is not
     */
    public String require(String text) {
        if (!admits(text)) {
            throw new InvalidValueException(text, this);
        }
        return text;
    }
}
