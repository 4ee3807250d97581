package com.carbon254.spark.value;

/** The value of a Kubernetes label. */
public record LabelValue(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?",
            "a label value: at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends",
            "kube-prometheus-stack");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public LabelValue {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static LabelValue parse(String text) {
        return new LabelValue(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
