package com.carbon254.spark.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of time as people write it who know another system: {@code 90 days}, {@code 1.5h}, {@code 1h30m}, {@code 2w}. */
final class SpokenTime {

    private static final Pattern PART = Pattern.compile("([0-9]{1,7}(?:[.][0-9]{1,4})?) *([a-z]+)[ ,]*");

    /** A unit by the words for it, and how many seconds it has. */
    private record Unit(String name, Pattern words, int seconds) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("d", Pattern.compile("d|days?"), 86_400),
            new Unit("h", Pattern.compile("h|hrs?|hours?"), 3_600),
            new Unit("min", Pattern.compile("m|mins?|minutes?"), 60),
            new Unit("s", Pattern.compile("s|secs?|seconds?"), 1));

    private static final Pattern WEEKS = Pattern.compile("w|weeks?");

    private SpokenTime() {}

    /** The span as {@link TimeSpan} writes it; an empty text if it cannot be told. */
    static String meant(String text) {
        Matcher part = PART.matcher(text.strip().toLowerCase(Locale.ROOT));
        BigDecimal seconds = BigDecimal.ZERO;
        int end = 0;
        String own = "";
        while (part.find() && part.start() == end && end < part.regionEnd()) {
            int of = seconds(part.group(2));
            seconds = seconds.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(of)));
            own = end == 0 ? part.group(2) : "";
            end = of == 0 ? -1 : part.end();
        }
        return end == text.strip().length() ? written(seconds, own) : "";
    }

    private static int seconds(String word) {
        if (WEEKS.matcher(word).matches()) {
            return 7 * 86_400;
        }
        return UNITS.stream()
                .filter(unit -> unit.words().matcher(word).matches())
                .mapToInt(Unit::seconds)
                .findFirst()
                .orElse(0);
    }

    /** In the unit that was written, if it is one and has the span in a whole number, else in the largest that has. */
    private static String written(BigDecimal seconds, String own) {
        return UNITS.stream()
                .filter(unit -> unit.words().matcher(own).matches() && isWhole(seconds, unit))
                .findFirst()
                .or(() -> UNITS.stream().filter(unit -> isWhole(seconds, unit)).findFirst())
                .map(unit -> seconds.toBigInteger().longValue() / unit.seconds() + unit.name())
                .orElse("");
    }

    private static boolean isWhole(BigDecimal seconds, Unit unit) {
        return seconds.remainder(BigDecimal.valueOf(unit.seconds())).signum() == 0;
    }
}
