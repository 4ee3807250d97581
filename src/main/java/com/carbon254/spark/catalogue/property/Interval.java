package com.carbon254.spark.catalogue.property;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a key takes, written as in mathematics: {@code [0,1)} holds its lower end and not its upper one; an end
 * that is missing is unbounded.
 */
record Interval(double low, boolean withLow, double high, boolean withHigh) {

    static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    private static final Pattern FORM = Pattern.compile("([\\[(])([-0-9.]*),([-0-9.]*)([])])");

    /** Reads the form above; the empty text is the interval without ends. */
    static Interval parse(String text) {
        if (text.isEmpty()) {
            return ALL;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not an interval: " + text);
        }
        return new Interval(
                end(form.group(2), ALL.low),
                form.group(1).equals("["),
                end(form.group(3), ALL.high),
                form.group(4).equals("]"));
    }

    private static double end(String text, double unbounded) {
        return text.isEmpty() ? unbounded : Double.parseDouble(text);
    }

    boolean holds(double number) {
        boolean aboveLow = withLow ? number >= low : number > low;
        boolean belowHigh = withHigh ? number <= high : number < high;
        return aboveLow && belowHigh;
    }

    /** How a message goes on behind the noun: {@code , at least 1}. */
    String phrase() {
        String from = low == ALL.low ? "" : ", " + (withLow ? "at least " : "more than ") + number(low);
        String to = high == ALL.high ? "" : ", " + (withHigh ? "at most " : "less than ") + number(high);
        return from + to;
    }

    private static String number(double end) {
        return end == Math.rint(end) ? Long.toString((long) end) : Double.toString(end);
    }
}
