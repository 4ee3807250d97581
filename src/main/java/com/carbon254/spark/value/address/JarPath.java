package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A jar in an image. */
public record JarPath(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(/[-A-Za-z0-9_.]+)+\\.jar", "an absolute path that ends with .jar", "/opt/agent/agent.jar")
            .atMost(512);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public JarPath {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static JarPath parse(String text) {
        return new JarPath(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
