package com.carbon254.spark.value.cloud;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A service account of Google Cloud, by its address. */
public record GoogleAccount(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "[a-z][-a-z0-9]{4,28}[a-z0-9]@[a-z][-a-z0-9]{4,28}[a-z0-9][.]iam[.]gserviceaccount[.]com",
            "the address of a Google service account",
            "spark-jobs@my-project.iam.gserviceaccount.com");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public GoogleAccount {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static GoogleAccount parse(String text) {
        return new GoogleAccount(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
