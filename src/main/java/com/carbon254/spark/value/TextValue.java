package com.carbon254.spark.value;

/**
 * A value that a user writes as one scalar.
 *
 * <p>Each implementation has a {@code public static final Syntax SYNTAX}, which the editors' schema shows, and a
 * {@code public static T parse(String)}, which accepts exactly the text that the syntax admits ({@code TimeZoneName}
 * alone asks for more); {@link #toString()} is the inverse of {@code parse}.
 */
public interface TextValue {

    /** The text that {@code parse} reads back into an equal value. */
    @Override
    String toString();
}
