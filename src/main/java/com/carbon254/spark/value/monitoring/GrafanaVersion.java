package com.carbon254.spark.value.monitoring;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.util.Comparator;

/** A version of Grafana; what comes behind its minor version changes no dashboard. */
public record GrafanaVersion(String text) implements TextValue, Comparable<GrafanaVersion> {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "[0-9]{1,3}\\.[0-9]{1,3}(\\.[0-9]{1,3})?", "a version: two or three numbers between dots", "12.4")
            .hint("v[0-9].*", "leave out the v");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public GrafanaVersion {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static GrafanaVersion parse(String text) {
        return new GrafanaVersion(text);
    }

    /** By major and minor version. */
    @Override
    public int compareTo(GrafanaVersion other) {
        return Comparator.comparingInt((GrafanaVersion version) -> version.part(0))
                .thenComparingInt(version -> version.part(1))
                .compare(this, other);
    }

    private int part(int index) {
        return Integer.parseInt(text.split("\\.", -1)[index]);
    }

    @Override
    public String toString() {
        return text;
    }
}
