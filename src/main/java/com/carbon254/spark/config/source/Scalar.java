package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Place;
import java.util.regex.Pattern;

/**
 * A single value.
 *
 * @param text the text without quotes
 * @param type what YAML 1.2 (core schema) takes it for
 * @param place where it begins
 */
public record Scalar(String text, Type type, Place place) implements Node {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}|^ | $");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** The types of the YAML 1.2 core schema. */
    public enum Type {
        /** An empty value, {@code null} or {@code ~}. */
        NULL("null"),
        /** {@code true} or {@code false}. */
        BOOLEAN("a boolean"),
        /** A whole number. */
        INTEGER("a whole number"),
        /** A number with a fraction or an exponent. */
        NUMBER("a number"),
        /** Anything else, and all that is quoted. */
        TEXT("a text");

        private static final Pattern NULLS = Pattern.compile("|~|null|Null|NULL");
        private static final Pattern BOOLEANS = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern INTEGERS = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
        private static final Pattern NUMBERS = Pattern.compile(
                "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

        private final String phrase;

        Type(String phrase) {
            this.phrase = phrase;
        }

        /** The type of a value that stands without quotes. */
        static Type ofPlain(String text) {
            if (NULLS.matcher(text).matches()) {
                return NULL;
            }
            if (BOOLEANS.matcher(text).matches()) {
                return BOOLEAN;
            }
            if (INTEGERS.matcher(text).matches()) {
                return INTEGER;
            }
            return NUMBERS.matcher(text).matches() ? NUMBER : TEXT;
        }
    }

    /** What the text would be without quotes. */
    public Type plainType() {
        return Type.ofPlain(text);
    }

    /** Whether this is the null that removes a key. */
    public boolean isNull() {
        return type == Type.NULL;
    }

    @Override
    public String summary() {
        return Summary.of(text);
    }

    @Override
    public String literal() {
        boolean quoted = type == Type.TEXT
                && (plainType() != Type.TEXT || UNSEEN.matcher(text).find());
        return quoted ? "\"" + escaped() + "\"" : text;
    }

    private String escaped() {
        String marked = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return CONTROL.matcher(marked)
                .replaceAll(match -> "\\\\x" + hex(match.group().charAt(0)));
    }

    private static String hex(char control) {
        return Integer.toHexString(0x100 | control).substring(1);
    }

    @Override
    public String kind() {
        return type.phrase;
    }
}
