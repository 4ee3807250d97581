package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A network of addresses; one with a full mask is a single address. */
public record Cidr(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    Address.IPV4 + "/(3[0-2]|[12]?[0-9])|" + Address.IPV6 + "/(12[0-8]|1[01][0-9]|[1-9]?[0-9])",
                    "a network: an address, '/' and the number of its leading bits that count",
                    "10.96.0.1/32")
            .hint(Address.IPV4, "add /32 for one address")
            .hint(Address.IPV6, "add /128 for one address");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public Cidr {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static Cidr parse(String text) {
        return new Cidr(text);
    }

    /** Every address of version 4. */
    public static final Cidr ALL_IPV4 = new Cidr("0.0.0.0/0");

    /** Every address of version 6. */
    public static final Cidr ALL_IPV6 = new Cidr("::/0");

    @Override
    public String toString() {
        return text;
    }
}
