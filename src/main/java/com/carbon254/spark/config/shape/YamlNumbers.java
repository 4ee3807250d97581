package com.carbon254.spark.config.shape;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers as YAML 1.2 writes them. */
final class YamlNumbers {

    private static final int LONGEST = 30;

    private YamlNumbers() {}

    /** Whether the text is a number that has a value: not infinity, not NaN, not absurdly long. */
    static boolean isFinite(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(letter -> "iInN".indexOf(letter) >= 0);
    }

    /** Whether the text is made of decimal digits. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Whether the number has no fraction. */
    static boolean isWhole(String text) {
        return parse(text).stripTrailingZeros().scale() <= 0;
    }

    /** Whether {@link #parse} gives the very number that the text says. */
    static boolean isExact(String text) {
        return isFinite(text) && !exponentIsLarge(text);
    }

    /** The number; one that is too long to be meant counts as larger than all bounds. */
    static BigDecimal parse(String text) {
        if (text.length() > LONGEST || exponentIsLarge(text)) {
            return new BigDecimal(text.startsWith("-") ? "-1e30" : "1e30");
        }
        if (text.startsWith("0x")) {
            return new BigDecimal(new BigInteger(text.substring(2), 16));
        }
        if (text.startsWith("0o")) {
            return new BigDecimal(new BigInteger(text.substring(2), 8));
        }
        return new BigDecimal(text);
    }

    private static boolean exponentIsLarge(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        return !text.startsWith("0x") && exponent >= 0 && text.length() - exponent > 4;
    }
}
