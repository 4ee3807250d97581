package com.carbon254.spark.value.cloud;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The name of a value in a store of secrets, of a property of such a value, or the beginning of such names. */
public record RemoteKey(String text) implements TextValue {

    /** How it is written. Dollar signs and braces would be taken for placeholders by tools that deploy the output. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[-A-Za-z0-9/_+=.,@:!#~]+",
                    "a name in a store of secrets: letters, digits and -/_+=.,@:!#~, without spaces, at most 2048 characters",
                    "spark/minio")
            .atMost(2048);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public RemoteKey {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static RemoteKey parse(String text) {
        return new RemoteKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
