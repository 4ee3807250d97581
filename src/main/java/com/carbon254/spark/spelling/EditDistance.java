package com.carbon254.spark.spelling;

/**
 * Counts the slips of the finger between two words: a character too many, too few, wrong, or swapped with its neighbour
 * (the optimal string alignment distance).
 */
final class EditDistance {

    private final String from;
    private final String to;
    private final int[][] edits;

    private EditDistance(String from, String to) {
        this.from = from;
        this.to = to;
        this.edits = new int[from.length() + 1][to.length() + 1];
    }

    static int between(String from, String to) {
        return new EditDistance(from, to).count();
    }

    private int count() {
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                edits[row][column] = cheapest(row, column);
            }
        }
        return edits[from.length()][to.length()];
    }

    private int cheapest(int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int replaced = edits[row - 1][column - 1] + (same(row, column) ? 0 : 1);
        int insertedOrDeleted = 1 + Math.min(edits[row - 1][column], edits[row][column - 1]);
        int best = Math.min(replaced, insertedOrDeleted);
        return swapped(row, column) ? Math.min(best, edits[row - 2][column - 2] + 1) : best;
    }

    private boolean swapped(int row, int column) {
        return row > 1 && column > 1 && same(row, column - 1) && same(row - 1, column);
    }

    private boolean same(int row, int column) {
        return from.charAt(row - 1) == to.charAt(column - 1);
    }
}
