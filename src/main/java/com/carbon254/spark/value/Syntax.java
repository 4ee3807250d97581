package com.carbon254.spark.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How a value is written: a regular expression for machines, a phrase and an example for people.
 *
 * <p>The expression is kept to what Java and ECMA-262 read alike, because editors get it through the JSON Schema; it
 * matches the whole text.
 *
 * @param pattern the expression, without anchors
 * @param maxLength the longest text, in characters
 * @param allowed a noun phrase that completes "must be ..."
 * @param example one valid text
 * @param hints what to do about texts that are wrong in a known way
 * @param corrections what makes of a wrong text the one that was probably meant
 */
public record Syntax(
        Pattern pattern,
        int maxLength,
        String allowed,
        String example,
        List<Hint> hints,
        List<UnaryOperator<String>> corrections) {

    private static final int UNBOUNDED = 4096;

    public Syntax {
        hints = List.copyOf(hints);
        corrections = List.copyOf(corrections);
    }

    /**
     * A way in which people write the value wrongly, because other programs take it.
     *
     * @param mistake matches such a text as a whole
     * @param remedy what to do
     */
    public record Hint(Pattern mistake, String remedy) {}

    /** A syntax whose expression bounds the length well enough. */
    public static Syntax of(String pattern, String allowed, String example) {
        return new Syntax(Pattern.compile(pattern), UNBOUNDED, allowed, example, List.of(), List.of());
    }

    /** The same syntax for texts of at most {@code length} characters. */
    public Syntax atMost(int length) {
        return new Syntax(pattern, length, allowed, example, hints, corrections);
    }

    /** The same syntax with another example. */
    public Syntax example(String other) {
        return new Syntax(pattern, maxLength, allowed, other, hints, corrections);
    }

    /** The same syntax with one more hint; the first that fits is given. */
    public Syntax hint(String mistake, String remedy) {
        List<Hint> more = new ArrayList<>(hints);
        more.add(new Hint(Pattern.compile(mistake, Pattern.DOTALL), remedy));
        return new Syntax(pattern, maxLength, allowed, example, more, corrections);
    }

    /**
     * The same syntax with one more way to guess what was meant.
     *
     * @param correction gives a text, which counts if it is written this way; any other one if it knows none
     */
    public Syntax corrected(UnaryOperator<String> correction) {
        List<UnaryOperator<String>> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Syntax(pattern, maxLength, allowed, example, hints, more);
    }

    /** The text that was probably meant, if a correction finds one that is written this way. */
    public Optional<String> meant(String text) {
        return corrections.stream()
                .map(correction -> correction.apply(text))
                .filter(this::admits)
                .findFirst();
    }

    /** What to do about a text that is not written this way. */
    public String remedy(String text) {
        return meant(text)
                .map(meant -> "write \"" + meant + "\"")
                .orElseGet(() -> hints.stream()
                        .filter(hint -> hint.mistake().matcher(text).matches())
                        .findFirst()
                        .map(Hint::remedy)
                        .orElse("write it like \"" + example + "\""));
    }

    /** Whether the text is written this way. */
    public boolean admits(String text) {
        return text.length() <= maxLength && pattern.matcher(text).matches();
    }

    /**
     * Returns the text if it is written this way.
     *
     * @throws InvalidValueException if it is not
     */
    public String require(String text) {
        if (!admits(text)) {
            throw new InvalidValueException(text, this);
        }
        return text;
    }
}
