package com.carbon254.spark.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few places that touch the world around the program (its standard streams, its environment, another
 * process), where the forbidden-calls check does not apply. The value says why this place may.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface AtTheEdge {

    /** Why this place may touch the world. */
    String value();
}
