package com.carbon254.spark.plan.pod;

/** An environment variable of a container. */
public sealed interface Variable {

    /** Its name. */
    String name();

    /** A variable with a value that everybody may read. */
    record Plain(String name, String value) implements Variable {}

    /** A variable whose value lies in a Secret. */
    record FromSecret(String name, SecretKey key) implements Variable {}
}
