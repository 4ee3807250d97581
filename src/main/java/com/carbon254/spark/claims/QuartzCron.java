package com.carbon254.spark.claims;

import com.carbon254.spark.value.kubernetes.CronSchedule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A schedule as DolphinScheduler reads it: the seven fields of Quartz, with seconds before and years behind ours. Days of
 * the week are counted from 1 there, and one of the two kinds of days is always {@code ?}.
 */
public final class QuartzCron {

    private static final String ANY = "[*?]";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9/])[0-9]{1,2}(?![0-9])");

    private QuartzCron() {}

    /** The same times; empty where Quartz has no words for them. */
    public static Optional<String> of(CronSchedule schedule) {
        String text = schedule.text().trim();
        return switch (text) {
            case "@hourly" -> Optional.of("0 0 * * * ? *");
            case "@daily", "@midnight" -> Optional.of("0 0 0 * * ? *");
            case "@weekly" -> Optional.of("0 0 0 ? * 1 *");
            case "@monthly" -> Optional.of("0 0 0 1 * ? *");
            case "@yearly", "@annually" -> Optional.of("0 0 0 1 1 ? *");
            default -> text.startsWith("@") ? Optional.empty() : fields(Arrays.asList(text.split(" +")));
        };
    }

    /** Of two restricted kinds of days, cron runs on either, and Quartz has no such or. */
    private static Optional<String> fields(List<String> fields) {
        String ofMonth = fields.get(2);
        String ofWeek = fields.get(4);
        boolean anyOfMonth = ofMonth.matches(ANY);
        boolean anyOfWeek = ofWeek.matches(ANY);
        if (!anyOfMonth && !anyOfWeek) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                "0",
                any(fields.get(0)),
                any(fields.get(1)),
                anyOfWeek ? any(ofMonth) : "?",
                any(fields.get(3)),
                anyOfWeek ? "?" : daysOfWeek(ofWeek),
                "*"));
    }

    /** Quartz knows {@code ?} as a day only. */
    private static String any(String field) {
        return field.replace('?', '*');
    }

    private static String daysOfWeek(String field) {
        return Arrays.stream(any(field).split(","))
                .map(item -> NUMBER.matcher(item).replaceAll(day -> String.valueOf(Integer.parseInt(day.group()) + 1)))
                .collect(Collectors.joining(","));
    }
}
