package com.carbon254.spark.change.cause;

import java.util.Locale;
import java.util.regex.Pattern;

/** Puts an old and a new value on one line; of long ones only what lies around the change. */
public final class Shortened {

    private static final int LONGEST = 60;
    private static final int AROUND = 20;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

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

    /** Nothing in a value may break the line, move the cursor of a terminal or turn the direction of writing. */
    private static String line(String value) {
        String line = value.replace("\r", "\\r").replace("\n", "\\n");
        return UNSEEN.matcher(line)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)));
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
