package com.carbon254.spark.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table of the class path: one row a line, columns separated by tabs, comments behind {@code #}. */
public final class Table {

    private Table() {}

    /** The rows of {@code /catalogue/<name>}, in the order of the file. */
    public static List<Row> rows(String name) {
        String path = "/catalogue/" + name;
        try (InputStream stream = Table.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * One line of a table, taken apart when asked: a run needs few of them.
     *
     * @param line without the tabs behind the last column that says anything
     */
    public record Row(String line) {

        /** The first column. */
        public String name() {
            int end = line.indexOf('\t');
            return end < 0 ? line : line.substring(0, end);
        }

        /** The text of a column, counted from 0; empty if the line ends before it. */
        public String column(int index) {
            String[] columns = line.split("\t", -1);
            return index < columns.length ? columns[index] : "";
        }
    }
}
