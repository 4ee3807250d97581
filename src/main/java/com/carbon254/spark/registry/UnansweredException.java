package com.carbon254.spark.registry;

/** A registry that does not say which digest an image has. The message says why, without a credential. */
public final class UnansweredException extends Exception {

    private static final long serialVersionUID = 1;

    UnansweredException(String message) {
        super(message);
    }
}
