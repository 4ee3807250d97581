package com.carbon254.spark.text;

/**
 * The escaper of Java properties files.
 *
 * <p>Everything beyond printable ASCII is written as <code>&#92;uXXXX</code>, because readers differ in the encoding they
 * assume: Spark reads spark-defaults.conf as UTF-8, but metrics.properties as Latin-1, and so does Log4j its own file.
 */
final class PropertiesText {

    private static final String SEPARATORS_AND_COMMENTS = " :=#!";

    private PropertiesText() {}

    /** A key: it ends at the first blank, colon or equals sign that is not escaped. */
    static Escaped key(String key) {
        StringBuilder text = new StringBuilder();
        key.chars().forEach(c -> {
            if (SEPARATORS_AND_COMMENTS.indexOf(c) >= 0) {
                text.append('\\').append((char) c);
            } else {
                append(text, c);
            }
        });
        return new Escaped(text.toString());
    }

    /** A value, behind an equals sign: it ends with the line, and its first and last blanks would get lost on the way. */
    static Escaped value(String value) {
        int first = leadingBlanks(value);
        int last = value.length() - trailingBlanks(value);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == ' ' && (at < first || at >= last)) {
                text.append("\\u0020");
            } else {
                append(text, c);
            }
        }
        return new Escaped(text.toString());
    }

    private static int leadingBlanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static int trailingBlanks(String text) {
        return text.length() - text.stripTrailing().length();
    }

    private static void append(StringBuilder text, int c) {
        switch (c) {
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\f' -> text.append("\\f");
            default -> {
                if (c >= ' ' && c <= '~') {
                    text.append((char) c);
                } else {
                    text.append(unicode(c));
                }
            }
        }
    }

    private static String unicode(int c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
