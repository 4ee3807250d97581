package com.carbon254.spark.config.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The syntax of Markdown (CommonMark, with the tables of GitHub). */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!]");

    private Markdown() {}

    /** A text that means nothing but itself. */
    static String text(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** A text as code inside a table, where even code must escape the bar. */
    static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text.replace("|", "\\|") + space + fence;
    }

    /** A row of a table. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The head of a table. */
    static String head(List<String> titles) {
        return row(titles) + row(titles.stream().map(title -> "---").toList());
    }

    /** Where a heading that consists of a key path is linked to. */
    static String anchor(String path) {
        return "#" + path.replaceAll("[^A-Za-z0-9-]", "").toLowerCase(Locale.ROOT);
    }
}
