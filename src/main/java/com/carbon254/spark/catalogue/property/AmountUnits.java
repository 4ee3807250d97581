package com.carbon254.spark.catalogue.property;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of Spark's times and sizes, and how both are read (Spark 3.5 JavaUtils.timeStringAs and byteStringAs). */
enum AmountUnits {
    /** Counted in nanoseconds, the one unit that cannot be written. */
    TIME("a time such as 500ms, 10s, 5min, 2h, 1d", "us|ms|s|m|min|h|d") {
        @Override
        Map<String, Double> sizes() {
            Map<String, Double> sizes = new TreeMap<>();
            sizes.put("ns", 1.0);
            sizes.put("us", 1e3);
            sizes.put("ms", 1e6);
            sizes.put("s", 1e9);
            sizes.put("m", 60e9);
            sizes.put("min", 60e9);
            sizes.put("h", 3_600e9);
            sizes.put("d", 86_400e9);
            return sizes;
        }
    },
    /** Counted in bytes. */
    BYTES("a size such as 64k, 128m, 2g", "b|[kmgtp]b?") {
        @Override
        Map<String, Double> sizes() {
            Map<String, Double> sizes = new TreeMap<>();
            double size = 1;
            sizes.put("b", size);
            for (String letter : List.of("k", "m", "g", "t", "p")) {
                size *= 1024;
                sizes.put(letter, size);
                sizes.put(letter + "b", size);
            }
            return sizes;
        }
    };

    private final String phrase;
    private final Pattern form;

    AmountUnits(String phrase, String units) {
        this.phrase = phrase;
        this.form = Pattern.compile("(-?[0-9]+)(" + units + ")?");
    }

    abstract Map<String, Double> sizes();

    /** A noun phrase with examples. */
    String phrase() {
        return phrase;
    }

    /** The amount in the unit, cut down to a whole number as Spark does; nothing if Spark cannot read the text. */
    Optional<Double> read(String text, String unit) {
        Matcher matcher = form.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String written = Optional.ofNullable(matcher.group(2)).orElse(unit);
        return JdkNumbers.whole(matcher.group(1)).map(number -> converted(number, written, unit));
    }

    private double converted(long number, String from, String to) {
        return (double) (long) (number * size(from) / size(to));
    }

    private double size(String unit) {
        return Optional.ofNullable(sizes().get(unit))
                .orElseThrow(() -> new IllegalArgumentException("no such unit: " + unit));
    }
}
