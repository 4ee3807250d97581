package com.carbon254.spark.value.spark;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/**
 * A jar by its Maven coordinates, as Spark's {@code packages} takes it. The version is one that does not change: what
 * a job runs is then known.
 */
public record MavenCoordinate(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[-A-Za-z0-9_.]+:[-A-Za-z0-9_.]+:(?!(LATEST|RELEASE|.*-SNAPSHOT)$)[A-Za-z0-9][-A-Za-z0-9_.+]*",
                    "the coordinates of a released Maven artifact: group:artifact:version",
                    "org.apache.spark:spark-avro_2.12:3.5.7")
            .atMost(200)
            .hint(".*://.*|.*[.]jar", "write group:artifact:version; the address of a jar belongs under jars")
            .hint(".*:(LATEST|RELEASE|.*-SNAPSHOT)", "name a released version: this one changes under the job")
            .hint("[^:]*:[^:]*", "add the version after another ':'");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public MavenCoordinate {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static MavenCoordinate parse(String text) {
        return new MavenCoordinate(text);
    }

    /** The group. */
    public String group() {
        return text.substring(0, text.indexOf(':'));
    }

    /** The artifact. */
    public String artifact() {
        return text.substring(text.indexOf(':') + 1, text.lastIndexOf(':'));
    }

    /** The version. */
    public String version() {
        return text.substring(text.lastIndexOf(':') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
