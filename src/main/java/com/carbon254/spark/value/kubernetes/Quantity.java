package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.SpokenAmount;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * An amount of a resource as Kubernetes writes it. Any form is read, the canonical one is kept: the API server and the
 * operator's webhook rewrite any other (1024Mi becomes 1Gi, 1000m becomes 1), and a GitOps tool would then show a
 * difference for ever.
 */
public record Quantity(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(0|[1-9][0-9]{0,14})(m|Ki|Mi|Gi|Ti|Pi|Ei|k|M|G|T|P|E)?",
                    "a Kubernetes quantity: a whole number, then nothing or one of m, Ki, Mi, Gi, Ti, Pi, Ei, k, M, G, T, P, E",
                    "500m")
            .corrected(Quantity::meant);

    private static final List<String> BINARY = List.of("Ti", "Gi", "Mi", "Ki");

    /** Keeps the canonical form; refuses a text that is not written as {@link #SYNTAX} says. */
    public Quantity {
        SYNTAX.require(text);
        int digits = digits(text);
        text = canonical(Long.parseLong(text.substring(0, digits)), text.substring(digits));
    }

    /**
     * Reads the text.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static Quantity parse(String text) {
        return new Quantity(text);
    }

    /** What was meant by {@code 0.5}, {@code 1.5Gi}, {@code 4g} or {@code 512 MB}: a fraction of a core, or memory. */
    private static String meant(String text) {
        SpokenAmount amount = SpokenAmount.of(text);
        if (amount.letter().isEmpty()) {
            return amount.in(List.of("", "m"), 1000);
        }
        int unit = BINARY.indexOf(amount.letter().toUpperCase(Locale.ROOT) + "i");
        return unit < 0 || amount.unit().equals("m") ? "" : amount.in(BINARY.subList(unit, BINARY.size()), 1024);
    }

    /** The amount in units: cores, or bytes. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(number()).multiply(factor(suffix()));
    }

    private static String canonical(long number, String suffix) {
        if (number == 0) {
            return "0";
        }
        int step = suffix.endsWith("i") ? 1024 : 1000;
        String larger = larger(suffix);
        if (number % step == 0 && !larger.equals(suffix)) {
            return canonical(number / step, larger);
        }
        return number + suffix;
    }

    private static String larger(String suffix) {
        return switch (suffix) {
            case "m" -> "";
            case "" -> "k";
            case "k" -> "M";
            case "M" -> "G";
            case "G" -> "T";
            case "T" -> "P";
            case "P" -> "E";
            case "Ki" -> "Mi";
            case "Mi" -> "Gi";
            case "Gi" -> "Ti";
            case "Ti" -> "Pi";
            case "Pi" -> "Ei";
            default -> suffix;
        };
    }

    private static BigDecimal factor(String suffix) {
        return switch (suffix) {
            case "m" -> new BigDecimal("0.001");
            case "k" -> BigDecimal.TEN.pow(3);
            case "M" -> BigDecimal.TEN.pow(6);
            case "G" -> BigDecimal.TEN.pow(9);
            case "T" -> BigDecimal.TEN.pow(12);
            case "P" -> BigDecimal.TEN.pow(15);
            case "E" -> BigDecimal.TEN.pow(18);
            case "Ki" -> BigDecimal.valueOf(1L << 10);
            case "Mi" -> BigDecimal.valueOf(1L << 20);
            case "Gi" -> BigDecimal.valueOf(1L << 30);
            case "Ti" -> BigDecimal.valueOf(1L << 40);
            case "Pi" -> BigDecimal.valueOf(1L << 50);
            case "Ei" -> BigDecimal.valueOf(1L << 60);
            default -> BigDecimal.ONE;
        };
    }

    private long number() {
        return Long.parseLong(text.substring(0, digits(text)));
    }

    private String suffix() {
        return text.substring(digits(text));
    }

    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        return text;
    }
}
