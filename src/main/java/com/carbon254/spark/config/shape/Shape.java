package com.carbon254.spark.config.shape;

import com.carbon254.spark.value.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be written at a place in a file. */
public sealed interface Shape {

    /** What is allowed, as a noun phrase that completes "it must be ...". */
    String allowed();

    /** The keys of a record. */
    record RecordShape(Class<? extends Record> type, List<KeyShape> keys) implements Shape {

        /** Copies the keys. */
        public RecordShape {
            keys = List.copyOf(keys);
        }

        /** The key of this name. */
        public Optional<KeyShape> key(String name) {
            return keys.stream().filter(key -> key.name().equals(name)).findFirst();
        }

        @Override
        public String allowed() {
            return "a mapping of keys to values";
        }
    }

    /** A map whose names the user chooses; {@code name} is the shape of the names. */
    record MapShape(String noun, Shape name, Shape value) implements Shape {

        @Override
        public String allowed() {
            return "a mapping from " + noun + " to " + value.allowed();
        }
    }

    /** A list of at least one and at most {@code max} items. */
    record ListShape(Shape item, long max) implements Shape {

        @Override
        public String allowed() {
            return "a list of " + size() + ", each " + item.allowed();
        }

        /** How many items there may be. */
        String size() {
            return max == Long.MAX_VALUE ? "at least 1 item" : "1 to " + max + " items";
        }
    }

    /** A value with a syntax of its own. */
    record ValueShape(Class<?> type, Syntax syntax) implements Shape {

        @Override
        public String allowed() {
            return syntax.allowed();
        }
    }

    /** Any text on one or more lines. */
    record TextShape() implements Shape {

        /** Found in every text that says something. Spelt out, because languages differ in what they call blank. */
        public static final Pattern SOMETHING = Pattern.compile("[^ \\t\\r\\n]");

        @Override
        public String allowed() {
            return "a text that is not empty";
        }
    }

    /** A whole number within bounds. */
    record IntegerShape(long min, long max) implements Shape {

        @Override
        public String allowed() {
            return "a whole number from " + min + " to " + max;
        }
    }

    /** A number within bounds, with or without a fraction. */
    record DecimalShape(long min, long max) implements Shape {

        @Override
        public String allowed() {
            return "a number from " + min + " to " + max;
        }
    }

    /** Yes or no. */
    record BooleanShape() implements Shape {

        @Override
        public String allowed() {
            return "true or false";
        }
    }

    /** One of a few words. */
    record ChoiceShape(Class<? extends Enum<?>> type, List<String> choices) implements Shape {

        /** Copies the choices. */
        public ChoiceShape {
            choices = List.copyOf(choices);
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", choices);
        }
    }
}
