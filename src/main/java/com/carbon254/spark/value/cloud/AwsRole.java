package com.carbon254.spark.value.cloud;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A role of AWS IAM, by its ARN. */
public record AwsRole(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            "arn:aws(-cn|-us-gov)?:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+",
            "the ARN of an IAM role",
            "arn:aws:iam::111122223333:role/spark");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public AwsRole {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static AwsRole parse(String text) {
        return new AwsRole(text);
    }

    /** The domain of the services in the part of AWS that the role belongs to. */
    public String domain() {
        return text.startsWith("arn:aws-cn:") ? "amazonaws.com.cn" : "amazonaws.com";
    }

    @Override
    public String toString() {
        return text;
    }
}
