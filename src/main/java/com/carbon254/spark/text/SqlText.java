package com.carbon254.spark.text;

/** The escaper of SQL in the dialect of MySQL, which is that of Apache Doris. */
final class SqlText {

    private SqlText() {}

    /** A text in single quotes, where quote and backslash have a meaning. */
    static Escaped string(String text) {
        return new Escaped("'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'");
    }

    /** A name in back quotes. */
    static Escaped name(String name) {
        return new Escaped("`" + name.replace("`", "``") + "`");
    }

    /** A comment behind two dashes, which ends with the line. */
    static Escaped comment(String comment) {
        return new Escaped(String.join("\n-- ", comment.lines().toList()));
    }
}
