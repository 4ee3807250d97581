package com.carbon254.spark.config.source;

import com.carbon254.spark.value.CredentialText;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;

/** Shortens values to what fits into a line of a report. */
final class Summary {

    private static final int LONGEST = 60;

    private Summary() {}

    static String of(String text) {
        String line = CredentialText.shown(text).replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Stops as soon as there is enough, so that a large tree is not walked for the sake of its first words. */
    static <T> String of(Collection<T> items, Function<T, String> words) {
        StringBuilder line = new StringBuilder();
        for (Iterator<T> rest = items.iterator(); rest.hasNext() && line.length() <= LONGEST; ) {
            line.append(words.apply(rest.next())).append(rest.hasNext() ? ", " : "");
        }
        return of(line.toString());
    }
}
