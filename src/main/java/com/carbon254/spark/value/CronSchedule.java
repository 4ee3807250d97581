package com.carbon254.spark.value;

/**
 * When something runs, as the operator reads it (robfig/cron, standard parser): minute, hour, day of the month, month, day
 * of the week. A field is {@code *}, a number, a range, with a step behind {@code /}, or several joined by {@code ,}.
 */
public record CronSchedule(String text) implements TextValue {

    private static final String STEP = "(/[1-9][0-9]?)?";
    private static final String MINUTE = field("[0-5]?[0-9]");
    private static final String HOUR = field("([01]?[0-9]|2[0-3])");
    private static final String DAY = field("(0?[1-9]|[12][0-9]|3[01])");
    private static final String MONTH = field("(0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)");
    private static final String WEEKDAY = field("([0-6]|SUN|MON|TUE|WED|THU|FRI|SAT)");

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    String.join(" ", MINUTE, HOUR, DAY, MONTH, WEEKDAY),
                    "five fields of cron: minute, hour, day of the month, month, day of the week (0 to 6, or SUN to SAT)",
                    "30 2 * * *")
            .atMost(120);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public CronSchedule {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static CronSchedule parse(String text) {
        return new CronSchedule(text);
    }

    private static String field(String value) {
        String item = "(\\*|" + value + "(-" + value + ")?)" + STEP;
        return item + "(," + item + ")*";
    }

    @Override
    public String toString() {
        return text;
    }
}
