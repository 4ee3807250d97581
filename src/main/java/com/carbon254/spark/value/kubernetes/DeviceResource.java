package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import com.carbon254.spark.value.address.Address;

/** A resource that a device plugin offers, as nodes and containers name it. */
public record DeviceResource(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    Address.LOWER_CASE_HOST + "/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?",
                    "the name of a resource: a DNS prefix, '/', then a name of at most 63 characters",
                    "nvidia.com/gpu")
            .atMost(253);

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public DeviceResource {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static DeviceResource parse(String text) {
        return new DeviceResource(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
