package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** An http or https address of a service, without credentials, query or fragment. */
public record HttpUrl(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "https?://" + Address.HOST + "(:" + Address.PORT + ")?(/[-A-Za-z0-9._~/]*)?",
                    "an http or https URL without credentials",
                    "http://minio-service:9000")
            .corrected(text -> text.matches("[^/]*[.:][^/]*(/.*)?") ? "http://" + text : text);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public HttpUrl {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static HttpUrl parse(String text) {
        return new HttpUrl(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
