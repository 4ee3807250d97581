package com.carbon254.spark.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that shows how a task is done: files of environments, the commands, and what is in the output then.
 *
 * @param name of the file
 * @param text of the page
 */
record HowToPage(String name, String text) {

    private static final Path FOLDER = Path.of("src/site/markdown/how-to");
    private static final String INDEX = "index.md";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final String FILE = "# environments/";

    /**
     * Something that a page says of the output.
     *
     * @param file below the folder of the output
     * @param line that stands in it; empty if the file is all
     * @param there whether it is there
     */
    record Promise(String file, String line, boolean there) {

        private static final String NOT = "not ";

        private static Promise of(String text) {
            String[] parts = text.split(": ", 2);
            String line = parts.length == 1 ? "" : parts[1];
            boolean there = !line.startsWith(NOT);
            return new Promise(
                    parts[0].substring("generated/".length()), there ? line : line.substring(NOT.length()), there);
        }
    }

    static List<HowToPage> all() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.filter(page -> !page.endsWith(INDEX))
                    .sorted()
                    .map(HowToPage::read)
                    .toList();
        }
    }

    static String index() throws IOException {
        return Files.readString(FOLDER.resolve(INDEX));
    }

    private static HowToPage read(Path page) {
        try {
            return new HowToPage(String.valueOf(page.getFileName()), Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files of environments that the page shows. */
    void layOut(Path folder) throws IOException {
        for (String block : blocks("yaml")) {
            Path file = folder.resolve(block.lines().findFirst().orElseThrow().substring(FILE.length()));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block);
        }
    }

    List<String> commands() {
        return blocks("sh").stream().flatMap(String::lines).toList();
    }

    List<Promise> promises() {
        return blocks("text").stream().flatMap(String::lines).map(Promise::of).toList();
    }

    /** The languages of its blocks. */
    Stream<String> languages() {
        return matches().map(block -> block.group(1)).distinct();
    }

    private List<String> blocks(String language) {
        return matches()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private Stream<MatchResult> matches() {
        return BLOCK.matcher(text).results();
    }

    @Override
    public String toString() {
        return name;
    }
}
