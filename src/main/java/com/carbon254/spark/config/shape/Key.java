package com.carbon254.spark.config.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a key where it is declared: a component of a configuration record. The component's name is the key, its type
 * says what may be written; a component that is {@code @Nullable} may be missing. The type may be one of a foreign API,
 * of Kubernetes or the Spark operator, a list or map of one: {@code
 * List<Toleration>}, or a patch of one: {@code Patch<SparkApplicationSpec>}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** What the key means, as a sentence or two. */
    String value();

    /** How the key is written, where Java keeps the word for itself; left out, it is the name of the component. */
    String written() default "";

    /** The smallest number that is allowed. */
    long min() default Long.MIN_VALUE;

    /** The largest number that is allowed; for a list the most items. */
    long max() default Long.MAX_VALUE;

    /** Whether a list may be left out, which makes it empty. Of any other type, what may be left out is nullable. */
    boolean optional() default false;

    /** A value of this very key, for hints; that of its type if it fits. */
    String example() default "";

    /** A name of this very map, for hints; that of its type if it fits. */
    String nameExample() default "";

    /** What the names of a map stand for, as a noun: {@code bucket}. */
    String names() default "name";

    /** The type of a map's names; {@code String} for any text. */
    Class<?> nameType() default String.class;
}
