package com.carbon254.spark.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a unit as people write them who know another system: {@code 1.5g}, {@code 4 GB}, {@code 512Mi}. It can be
 * said in the units of a system, from the largest to the smallest, in whole numbers.
 *
 * @param number how many
 * @param unit of which, as it was written; empty if it was left out
 */
public record SpokenAmount(BigDecimal number, String unit) {

    private static final Pattern SPOKEN = Pattern.compile("([0-9]{1,9}(?:[.][0-9]{1,6})?) *([A-Za-z]{0,2})[Bb]?");

    /** The amount that a text says; of a text that says none, one that has no unit and is 0. */
    public static SpokenAmount of(String text) {
        Matcher spoken = SPOKEN.matcher(text.strip());
        return spoken.matches()
                ? new SpokenAmount(new BigDecimal(spoken.group(1)), spoken.group(2))
                : new SpokenAmount(BigDecimal.ZERO, "");
    }

    /** The first letter of the unit in lower case; empty if there is no unit. */
    public String letter() {
        return unit.isEmpty() || unit.equalsIgnoreCase("b")
                ? ""
                : unit.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The amount in the largest unit that has it in a whole number.
     *
     * @param units from the largest that may be written to the smallest, the first being this amount's own
     * @param step how many of one make one of the unit before it
     * @return a number and a unit; an empty text if no unit has it
     */
    public String in(List<String> units, int step) {
        BigDecimal amount = number;
        for (String candidate : units) {
            if (amount.stripTrailingZeros().scale() <= 0 && amount.signum() > 0) {
                return amount.toBigInteger() + candidate;
            }
            amount = amount.multiply(BigDecimal.valueOf(step));
        }
        return "";
    }
}
