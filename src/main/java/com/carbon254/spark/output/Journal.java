package com.carbon254.spark.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every step from the old tree to the new one, in the order in which they are taken. Once it is on disk under its name,
 * the swap is decided, and any run can carry it out, again and again, from wherever another one stopped.
 *
 * <p>The order keeps each file of ours in some inventory at all times: first the removals, an environment's inventory
 * last; then the writings, an environment's inventory first. So even if the journal itself is lost half-way, nothing of
 * ours turns foreign.
 *
 * @param entries the steps; the position of a writing is the name of its staged file
 */
record Journal(List<Entry> entries) {

    private static final String HEADER = "spark-platform-generator journal 1";
    private static final String REMOVE = "remove ";
    private static final String WRITE = "write ";

    /** One step. */
    record Entry(Fate fate, OutputPath path) {

        private String line() {
            return (fate == Fate.REMOVED ? REMOVE : WRITE) + path;
        }
    }

    Journal {
        entries = List.copyOf(entries);
    }

    /** The journal of these changes. */
    static Journal of(Collection<OutputPath> removed, Collection<OutputPath> written) {
        List<Entry> entries = new ArrayList<>();
        removed.stream().sorted(Comparator.reverseOrder()).forEach(path -> entries.add(new Entry(Fate.REMOVED, path)));
        written.stream().sorted().forEach(path -> entries.add(new Entry(Fate.WRITTEN, path)));
        return new Journal(entries);
    }

    /** Reads the text back, if it is a whole journal whose paths are well written. */
    static Optional<Journal> parse(String text) {
        List<String> lines = text.lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(HEADER) || !lines.get(last).equals(end(last - 1))) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        lines.subList(1, last).forEach(line -> entry(line).ifPresent(entries::add));
        return entries.size() == last - 1 ? Optional.of(new Journal(entries)) : Optional.empty();
    }

    /** What is removed. */
    List<OutputPath> removed() {
        return paths(Fate.REMOVED);
    }

    /** What is written. */
    List<OutputPath> written() {
        return paths(Fate.WRITTEN);
    }

    /** The text of the file. */
    @Override
    public String toString() {
        String lines = entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
        return HEADER + "\n" + lines + end(entries.size()) + "\n";
    }

    private List<OutputPath> paths(Fate fate) {
        return entries.stream()
                .filter(entry -> entry.fate() == fate)
                .map(Entry::path)
                .toList();
    }

    private static Optional<Entry> entry(String line) {
        if (line.startsWith(REMOVE)) {
            return OutputPath.parse(line.substring(REMOVE.length())).map(path -> new Entry(Fate.REMOVED, path));
        }
        if (line.startsWith(WRITE)) {
            return OutputPath.parse(line.substring(WRITE.length())).map(path -> new Entry(Fate.WRITTEN, path));
        }
        return Optional.empty();
    }

    private static String end(int entries) {
        return "end " + entries;
    }
}
