package com.carbon254.spark.finding;

import java.util.Comparator;

/**
 * A place in a file that the user can open.
 *
 * @param file the path as the user would type it, with {@code /}
 * @param line from 1; 0 if the finding is about the whole file
 * @param column from 1; 0 if the finding is about the whole file
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The first character of a file, for a fault of a file that an editor can open. */
    public static Place start(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or the file alone if the place is the whole file. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
