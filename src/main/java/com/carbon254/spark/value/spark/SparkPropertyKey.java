package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** The key of a Spark property. */
public record SparkPropertyKey(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "spark(\\.[-A-Za-z0-9_*]+)+",
                    "a Spark property: 'spark.' and names joined by '.'",
                    "spark.sql.shuffle.partitions")
            .hint(
                    "hoodie\\..*",
                    "spark-submit drops what does not begin with 'spark.'; Hudi's readers take spark.hoodie. and the rest,"
                            + " its writers their own options or the file hudi-defaults.conf in HUDI_CONF_DIR");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public SparkPropertyKey {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static SparkPropertyKey parse(String text) {
        return new SparkPropertyKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
