package com.carbon254.spark.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a change does to what runs, from the harmless to the worst. */
public enum Impact {
    /** Nothing that runs or will run notices it. */
    NOTHING("Nothing that runs or will run notices it."),
    /** It holds at once, and interrupts nothing. */
    LIVE("It holds at once, or within minutes, and interrupts nothing."),
    /** What runs goes on as it is; the next start takes it. */
    NEXT_RUN("What runs goes on as it is; the next start takes it."),
    /** A controller replaces pods by new ones. */
    ROLL("A controller replaces pods by new ones."),
    /** The operator starts a SparkApplication anew. */
    RE_RUN(
            "The operator ends the driver of a SparkApplication, if it runs, and submits it anew, even if it has ended."),
    /** The API server refuses it until the old object is deleted. */
    RECREATE("The API server refuses it until your team has deleted the old object."),
    /** Something ends and does not come back by itself. */
    STOP("Something ends and does not come back by itself."),
    /** Something that others need is away. */
    OUTAGE("Something that others need is away, or no longer allowed."),
    /** Data, or the place of a stream, are lost. */
    LOSS("Data are lost, or the place up to which a stream has read.");

    private final String meaning;

    Impact(String meaning) {
        this.meaning = meaning;
    }

    /** What it means, as a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is at least as bad as another. */
    public boolean isAtLeast(Impact other) {
        return compareTo(other) >= 0;
    }

    /** The impact that is written like this, {@code re-run}. */
    public static Optional<Impact> find(String word) {
        return Arrays.stream(values())
                .filter(impact -> impact.toString().equals(word))
                .findFirst();
    }

    /** As people and trailers of commits write it: {@code next-run}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
