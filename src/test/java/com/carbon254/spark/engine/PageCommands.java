package com.carbon254.spark.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The commands for a cluster on a page: each line of its blocks of the language {@code bash}, as it stands there.
 *
 * @param lines in the order of the page
 */
record PageCommands(List<String> lines) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\n(.*?)^```$");

    PageCommands {
        lines = List.copyOf(lines);
    }

    /** Those of a page, by its path from the root of the project. */
    static PageCommands of(String page) throws IOException {
        return in(Files.readString(Path.of(page)));
    }

    /** Those of one section of a page. */
    static PageCommands of(String page, String section) throws IOException {
        String text = Files.readString(Path.of(page));
        int start = text.indexOf("\n## " + section + "\n");
        if (start < 0) {
            throw new IllegalArgumentException(page + " has no section " + section);
        }
        int end = text.indexOf("\n## ", start + 1);
        return in(text.substring(start, end < 0 ? text.length() : end));
    }

    private static PageCommands in(String text) {
        return new PageCommands(BLOCK.matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList());
    }
}
