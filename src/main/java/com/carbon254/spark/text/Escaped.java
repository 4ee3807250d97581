package com.carbon254.spark.text;

/**
 * A text that went through the escaper of its format. Only the escapers of this package make one, and {@link Template}
 * prints nothing else.
 */
final class Escaped {

    private final String text;

    Escaped(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
