package com.carbon254.spark.text;

import java.util.stream.Collectors;

/** The escaper of comments behind {@code #}, which end with the line in all formats here. */
final class CommentText {

    private CommentText() {}

    /** A comment of one or more lines, without the first {@code #}. */
    static Escaped of(String comment) {
        return new Escaped(comment.lines().collect(Collectors.joining("\n# ")));
    }
}
