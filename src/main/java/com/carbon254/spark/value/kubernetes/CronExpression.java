package com.carbon254.spark.value.kubernetes;

import java.util.ArrayList;
import java.util.List;

/**
 * The regular expression for schedules that the standard parser of robfig/cron v3 takes. Where that parser is lax with
 * what no user means (a step of 99 minutes, names in lower case), this is not.
 */
final class CronExpression {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private static final String DESCRIPTOR = "@(yearly|annually|monthly|weekly|daily|midnight|hourly)";

    private static final String INTERVAL = "@every (?=[1-9])([1-9][0-9]{0,4}h)?([1-9][0-9]{0,4}m)?([1-9][0-9]{0,4}s)?";

    private static final String FIELDS = String.join(
            " +",
            field("[0-5]?[0-9]"),
            field("([01]?[0-9]|2[0-3])"),
            field("(0?[1-9]|[12][0-9]|3[01])"),
            field("(0?[1-9]|1[0-2])", MONTHS),
            field("0?[0-6]", DAYS));

    /** A whole schedule. */
    static final String SCHEDULE = DESCRIPTOR + "|" + INTERVAL + "|" + forwards() + FIELDS;

    private CronExpression() {}

    private static String field(String number) {
        return list("([*?]|" + number + "(-" + number + ")?)");
    }

    private static String field(String number, List<String> names) {
        String name = anyOf(names);
        return list("([*?]|" + number + "(-" + number + ")?|" + name + "(-" + name + ")?)");
    }

    private static String list(String range) {
        String item = range + "(/[1-9][0-9]?)?";
        return item + "(," + item + ")*";
    }

    /** A range from a later to an earlier value is no range; numbers have two digits at most, so all can be told. */
    private static String forwards() {
        List<String> backwards = new ArrayList<>();
        backwards.add("[1-5][0-9]-0?[0-9](?![0-9])");
        for (int tens = 2; tens <= 5; tens++) {
            backwards.add(tens + "[0-9]-[1-" + (tens - 1) + "][0-9]");
        }
        for (String tens : List.of("0?", "1", "2", "3", "4", "5")) {
            for (int ones = 1; ones <= 9; ones++) {
                backwards.add(tens + ones + "-" + tens + "[0-" + (ones - 1) + "](?![0-9])");
            }
        }
        backwards.addAll(backwards(MONTHS));
        backwards.addAll(backwards(DAYS));
        return "(?!(.*[ ,])?" + anyOf(backwards) + ")";
    }

    private static List<String> backwards(List<String> names) {
        List<String> ranges = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            ranges.add(names.get(i) + "-" + anyOf(names.subList(0, i)));
        }
        return ranges;
    }

    private static String anyOf(List<String> alternatives) {
        return "(" + String.join("|", alternatives) + ")";
    }
}
