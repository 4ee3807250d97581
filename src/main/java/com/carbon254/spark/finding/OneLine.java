package com.carbon254.spark.finding;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a text on one line of a report. What a user wrote comes back in findings, so nothing in it may break the line,
 * move the cursor of a terminal or turn the direction of writing.
 */
final class OneLine {

    /** A longer text loses its middle: its end says what is wrong with what stands before. */
    private static final int LONGEST = 4000;

    private static final String GAP = " … ";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private OneLine() {}

    static String of(String text) {
        String line = UNSEEN.matcher(text).replaceAll(OneLine::escape);
        return line.length() <= LONGEST ? line : withoutMiddle(line);
    }

    private static String withoutMiddle(String line) {
        int half = (LONGEST - GAP.length()) / 2;
        return line.substring(0, half) + GAP + line.substring(line.length() - half);
    }

    private static String escape(MatchResult match) {
        String escape = match.group()
                .chars()
                .mapToObj(unit -> "\\u" + Integer.toHexString(0x10000 | unit).substring(1))
                .reduce("", String::concat);
        return Matcher.quoteReplacement(escape);
    }
}
