package com.carbon254.spark.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the README shows. */
public final class Readme {

    private Readme() {}

    /** The first block of YAML in a section. */
    public static String block(String section) throws IOException {
        return blocks("yaml", section).get(0);
    }

    /** The blocks of a language in a section; a drawing has none. */
    public static List<String> blocks(String language, String section) throws IOException {
        List<String> blocks = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$")
                .matcher(section(section))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
        if (blocks.isEmpty()) {
            throw new IllegalStateException("no block of " + language + " below " + section);
        }
        return blocks;
    }

    private static String section(String section) throws IOException {
        String text = Files.readString(Path.of("README.md"));
        int start = text.indexOf("\n## " + section + "\n");
        if (start < 0) {
            throw new IllegalStateException("no section " + section);
        }
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
