package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The address of the web page of a job, with a place for its name. */
public record PageUrlFormat(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(?=.*[{][{] ?[$]appName ?[}][}])(https?://)?"
                            + "([-a-z0-9.]|[{][{] ?[$]app(Name|Namespace|Id) ?[}][}])+"
                            + "(/([-A-Za-z0-9._~/]|[{][{] ?[$]app(Name|Namespace) ?[}][}])*)?",
                    "a host with or without a path, in which {{$appName}} stands for the job; {{$appNamespace}} may stand in"
                            + " both, {{$appId}} in the host only",
                    "{{$appName}}.spark.254carbon.com")
            .atMost(500);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public PageUrlFormat {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static PageUrlFormat parse(String text) {
        return new PageUrlFormat(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
