package com.carbon254.spark.config.shape;

import com.carbon254.spark.value.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be written at a place in a file. */
public sealed interface Shape {

    /** What is allowed, as a noun phrase that completes "it must be ...". */
    String allowed();

    /** A mapping whose keys are known. */
    sealed interface BlockShape extends Shape {

        /** The keys, in the order of the type. */
        List<KeyShape> keys();

        /** The key of this name. */
        default Optional<KeyShape> key(String name) {
            return keys().stream().filter(key -> key.name().equals(name)).findFirst();
        }
    }

    /** The keys of a record. */
    record RecordShape(Class<? extends Record> type, List<KeyShape> keys) implements BlockShape {

        public RecordShape {
            keys = List.copyOf(keys);
        }

        @Override
        public String allowed() {
            return "a mapping of keys to values";
        }
    }

    /**
     * An object of a foreign API: of Kubernetes, or of the Spark operator. Its keys are read when they are first asked
     * for, because such types contain each other. Kubernetes requires none of its keys here: its types do not say what
     * they need, the schema of the object that comes out does.
     *
     * @param partial whether it is a patch of such an object, which may leave out any of its keys
     */
    record ObjectShape(Class<?> type, boolean partial) implements BlockShape {

        @Override
        public List<KeyShape> keys() {
            List<KeyShape> keys = ForeignTypes.keys(type);
            return partial ? keys.stream().map(KeyShape::asOptional).toList() : keys;
        }

        @Override
        public String allowed() {
            String api = ForeignTypes.isOfKubernetes(type) ? "Kubernetes" : "Spark operator";
            return "a mapping with any fields of the " + api + " type " + type.getSimpleName();
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

    /** Any text at all, as foreign APIs take it. */
    record AnyTextShape() implements Shape {

        @Override
        public String allowed() {
            return "a text";
        }
    }

    /** A whole number or a text that says more than a number: a port or its name, a count or a percentage. */
    record IntOrTextShape() implements Shape {

        /** How the text is written; one of digits alone is a number in quotes, which Kubernetes takes for a name. */
        public static final Syntax SYNTAX = Syntax.of(
                "(?=[0-9]*[^0-9])[A-Za-z0-9][-A-Za-z0-9_.]*%?",
                "a whole number from 0 to 2147483647, or a text: the name of a port, a percentage", "http");

        @Override
        public String allowed() {
            return SYNTAX.allowed();
        }
    }

    /** Anything that JSON can say. */
    record FreeShape() implements Shape {

        @Override
        public String allowed() {
            return "any value";
        }
    }

    /** Fields of an object whose type only shows where they are laid over one. */
    record FieldsShape() implements Shape {

        @Override
        public String allowed() {
            return "a mapping of fields, as the object has them";
        }
    }

    /** A whole number within bounds. */
    record IntegerShape(long min, long max) implements Shape {

        @Override
        public String allowed() {
            return max == Long.MAX_VALUE || (max == Integer.MAX_VALUE && min == Integer.MIN_VALUE)
                    ? "a whole number"
                    : "a whole number from " + min + " to " + max;
        }
    }

    /** A number within bounds, with or without a fraction. */
    record DecimalShape(long min, long max) implements Shape {

        @Override
        public String allowed() {
            return max == Long.MAX_VALUE ? "a number" : "a number from " + min + " to " + max;
        }
    }

    /** Yes or no. */
    record BooleanShape() implements Shape {

        @Override
        public String allowed() {
            return "true or false";
        }
    }

    /**
     * One of the few words that a field of Kubernetes takes.
     *
     * @param words the words; an empty one, which stands for a field that is left out, is taken and not offered
     */
    record WordShape(List<String> words) implements Shape {

        public WordShape {
            words = List.copyOf(words);
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", offered());
        }

        /** The words that say something. */
        List<String> offered() {
            return words.stream().filter(word -> !word.isEmpty()).toList();
        }
    }

    /** One of a few words. */
    record ChoiceShape(Class<? extends Enum<?>> type, List<String> choices) implements Shape {

        public ChoiceShape {
            choices = List.copyOf(choices);
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", choices);
        }
    }
}
