package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.util.Locale;

/**
 * When a job runs, as the cron parser of the operator reads it: five fields, or a descriptor. The operator itself tells a
 * mistake only by a state of the object, long after it was applied.
 */
public record CronSchedule(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    CronExpression.SCHEDULE,
                    "five cron fields (minute, hour, day of month, month, day of week; names in upper case, ranges"
                            + " upwards), or @hourly, @daily, @weekly, @monthly, @yearly, or @every and a time",
                    "30 2 * * MON-FRI")
            .atMost(200)
            .hint("(CRON_)?TZ=.*", "leave the zone out here, and name it under timeZone")
            .hint("[^@ ]+( +[^ ]+){5,}", "leave out seconds and year: the first of the five fields is the minute")
            .hint("[^@].*[LW#].*", "write days by number or name: L, W and # are of another cron")
            .hint("[^@].*-SUN.*", "a week begins with SUN here: write the days as a list, like SAT,SUN")
            .hint("[^@].* ([^ ]+[-,])?7([-,/][^ ]+)?", "write 0 or SUN for Sunday")
            .hint("@every .*", "write the time like \"@every 1h30m\"")
            .corrected(text -> text.strip().toUpperCase(Locale.ROOT));

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

    @Override
    public String toString() {
        return text;
    }
}
