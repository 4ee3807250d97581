package com.carbon254.spark.value.kubernetes;

import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A time zone as the IANA database calls it, and UTC. Abbreviations and offsets are refused: they do not know when clocks
 * change. An editor sees the form only; which names there are, the JDK knows.
 */
public record TimeZoneName(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "UTC|(?!SystemV/)[A-Z][A-Za-z]+(/[A-Z][-+A-Za-z0-9_]*)+",
                    "a time zone of the IANA database, Area/City, or UTC",
                    "Europe/Berlin")
            .atMost(64)
            .hint("(?i:z|gmt|utc|zulu)", "write UTC")
            .hint("([A-Z]{3,4}|(UTC|GMT)?[-+].*)", "name the city whose clocks are meant, like \"Europe/Berlin\"");

    /** The JDK would copy them for each question. */
    private static final NavigableSet<String> KNOWN = new TreeSet<>(ZoneId.getAvailableZoneIds());

    /** Refuses a text that is no such name, with an {@link InvalidValueException}. */
    public TimeZoneName {
        SYNTAX.require(text);
        if (!KNOWN.contains(text)) {
            throw new InvalidValueException(text, SYNTAX, remedy(text));
        }
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is no such name
     */
    public static TimeZoneName parse(String text) {
        return new TimeZoneName(text);
    }

    private static String remedy(String text) {
        return NearName.find(text, KNOWN)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("look it up in the IANA list of time zones");
    }

    @Override
    public String toString() {
        return text;
    }
}
