package com.carbon254.spark.value.data;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** What an OAuth2 token is asked for: scopes between single spaces (RFC 6749, section 3.3). */
public record OAuthScope(String text) implements TextValue {

    private static final String ONE = "[A-Za-z0-9][!#-Z^-~]*";

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            ONE + "( " + ONE + ")*",
            "scopes with single spaces between, each a letter or digit and then visible ASCII signs but quotes,"
                    + " backslashes and brackets",
            "PRINCIPAL_ROLE:ALL");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public OAuthScope {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static OAuthScope parse(String text) {
        return new OAuthScope(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
