package com.carbon254.spark.change.cause;

/** Puts an old and a new value on one line; of long ones only what lies around the change. */
public final class Shortened {

    private static final int LONGEST = 60;
    private static final int AROUND = 20;

    private Shortened() {}

    /** {@code old → new}. */
    public static String pair(String before, String after) {
        String old = line(before);
        String now = line(after);
        if (old.length() <= LONGEST && now.length() <= LONGEST) {
            return old + " → " + now;
        }
        int most = Math.min(old.length(), now.length());
        int head = 0;
        while (head < most && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return part(old, head, tail) + " → " + part(now, head, tail);
    }

    /** One value. */
    public static String one(String value) {
        String line = line(value);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String line(String value) {
        return value.replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String part(String text, int head, int tail) {
        int start = Math.max(0, head - AROUND);
        int end = Math.min(text.length(), text.length() - tail + AROUND);
        String middle = text.substring(start, end);
        String shown = middle.length() <= LONGEST + 2 * AROUND
                ? middle
                : middle.substring(0, LONGEST) + "…" + middle.substring(middle.length() - AROUND);
        return (start > 0 ? "…" : "") + shown + (end < text.length() ? "…" : "");
    }
}
