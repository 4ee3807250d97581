package com.carbon254.spark.promql;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text as it is written; for a text what stands between the quotes, with escapes resolved
 * @param offset where it begins
 */
record Token(Kind kind, String text, int offset) {

    /** What a word is. */
    enum Kind {
        /** A name of a metric, label, function or operator. */
        NAME,
        /** A number. */
        NUMBER,
        /** A span of time. */
        DURATION,
        /** A text in quotes. */
        TEXT,
        /** What Grafana fills in. */
        PLACEHOLDER,
        /** Brackets, commas, signs. */
        SIGN,
        /** The end of the expression. */
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** The name in whatever case, as Prometheus reads its keywords. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }

    /** How a message calls it. */
    String shown() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
