package com.carbon254.spark.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, with a few equal lines around them. */
final class TextDiff {

    private static final int CONTEXT = 3;
    private static final String EQUAL = "  ";

    private final List<String> old;
    private final List<String> now;
    private final int[][] common;
    private final List<String> lines = new ArrayList<>();

    private TextDiff(String old, String now) {
        this.old = lines(old);
        this.now = lines(now);
        common = commonLines(this.old, this.now);
    }

    /** The lines that only the old text has after {@code -}, those that only the new one has after {@code +}. */
    static String of(byte[] old, byte[] now) {
        TextDiff diff = new TextDiff(new String(old, StandardCharsets.UTF_8), new String(now, StandardCharsets.UTF_8));
        diff.walk();
        return diff.excerpt();
    }

    /** Line ends stay visible: a file may differ in nothing else. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r", "\\r").replace("\t", "\\t").split("\n", -1));
    }

    /** How many lines the texts have in common from a pair of lines on, in order. */
    private static int[][] commonLines(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void walk() {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(EQUAL + old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + old.get(i++));
            } else {
                lines.add("+ " + now.get(j++));
            }
        }
    }

    private String excerpt() {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int line = 0; line < lines.size(); line++) {
            if (isNearDifference(line)) {
                text.append(last + 1 < line ? "...\n" : "")
                        .append(lines.get(line))
                        .append('\n');
                last = line;
            }
        }
        return text.toString();
    }

    private boolean isNearDifference(int line) {
        int from = Math.max(0, line - CONTEXT);
        int to = Math.min(lines.size(), line + CONTEXT + 1);
        return lines.subList(from, to).stream().anyMatch(near -> !near.startsWith(EQUAL));
    }
}
