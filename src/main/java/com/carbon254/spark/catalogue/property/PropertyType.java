package com.carbon254.spark.catalogue.property;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The type of a key's value, with exactly the syntax that Spark reads it with. */
sealed interface PropertyType {

    /** Whether Spark takes the value. */
    boolean admits(String value);

    /** A noun phrase that completes "must be ...". */
    String allowed();

    /** The type as the tables write it: a name, for times and sizes with a unit, and the bounds or the words. */
    static PropertyType parse(String type, String bounds) {
        String name = type.replaceFirst(":.*", "");
        String unit = type.substring(Math.min(type.length(), name.length() + 1));
        return switch (name) {
            case "boolean" -> new Flag();
            case "int" -> new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, Interval.parse(bounds));
            case "long" -> new Whole(Long.MIN_VALUE, Long.MAX_VALUE, Interval.parse(bounds));
            case "double" -> new Fraction(Interval.parse(bounds));
            case "time" -> new Amount(AmountUnits.TIME, unit, Interval.parse(bounds));
            case "bytes" -> new Amount(AmountUnits.BYTES, unit, Interval.parse(bounds));
            case "enum" -> new Words(List.of(bounds.split("\\|")), false);
            case "enum-any-case" -> new Words(List.of(bounds.split("\\|")), true);
            case "regex" -> new Expression();
            case "string" -> new AnyText();
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    /** True or false in any case, blanks around it allowed. */
    record Flag() implements PropertyType {

        @Override
        public boolean admits(String value) {
            String word = value.trim().toLowerCase(Locale.ROOT);
            return word.equals("true") || word.equals("false");
        }

        @Override
        public String allowed() {
            return "true or false";
        }
    }

    /** A whole number; the width is that of the JVM's type. */
    record Whole(long min, long max, Interval bounds) implements PropertyType {

        @Override
        public boolean admits(String value) {
            return JdkNumbers.whole(value.trim())
                    .filter(number -> number >= min && number <= max && bounds.holds(number))
                    .isPresent();
        }

        @Override
        public String allowed() {
            return "a whole number" + bounds.phrase();
        }
    }

    /** A number with or without a fraction. */
    record Fraction(Interval bounds) implements PropertyType {

        @Override
        public boolean admits(String value) {
            return JdkNumbers.fraction(value.trim()).filter(bounds::holds).isPresent();
        }

        @Override
        public String allowed() {
            return "a number" + bounds.phrase();
        }
    }

    /** A whole number with a unit, which stands in for a missing one too. */
    record Amount(AmountUnits units, String unit, Interval bounds) implements PropertyType {

        @Override
        public boolean admits(String value) {
            return units.read(value, unit).filter(bounds::holds).isPresent();
        }

        @Override
        public String allowed() {
            String inUnit = bounds.equals(Interval.ALL) ? "" : bounds.phrase() + " " + unit;
            return units.phrase() + " (a bare number counts in " + unit + ")" + inUnit;
        }
    }

    /** One of a few words. */
    record Words(List<String> words, boolean anyCase) implements PropertyType {

        @Override
        public boolean admits(String value) {
            return words.stream().anyMatch(word -> anyCase ? word.equalsIgnoreCase(value) : word.equals(value));
        }

        @Override
        public String allowed() {
            return words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
        }
    }

    /** A regular expression of the JDK. */
    record Expression() implements PropertyType {

        @Override
        public boolean admits(String value) {
            try {
                Pattern.compile(value);
                return true;
            } catch (PatternSyntaxException notAnExpression) {
                return false;
            }
        }

        @Override
        public String allowed() {
            return "a Java regular expression";
        }
    }

    /** Anything: names, lists, classes, paths. */
    record AnyText() implements PropertyType {

        @Override
        public boolean admits(String value) {
            return true;
        }

        @Override
        public String allowed() {
            return "any text";
        }
    }
}
