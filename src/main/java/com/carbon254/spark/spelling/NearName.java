package com.carbon254.spark.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a mistyped one was probably meant to be. Only near names count: a worse guess would send the user
 * the wrong way.
 */
public final class NearName {

    private NearName() {}

    /**
     * The candidate that is fewest edits away from the wrong name, if any is near: one edit for names of up to four
     * characters, two up to nine, three beyond. Case is no edit. Of equally near ones the first in alphabetical order,
     * whatever the order of the collection.
     */
    public static Optional<String> find(String wrong, Collection<String> candidates) {
        int limit = limit(wrong.length());
        return candidates.stream()
                .map(candidate -> Guess.of(wrong, candidate, limit))
                .filter(guess -> guess.edits() <= limit)
                .min(Guess.ORDER)
                .map(Guess::name);
    }

    static int limit(int length) {
        if (length < 3) {
            return 0;
        }
        if (length < 5) {
            return 1;
        }
        return length < 10 ? 2 : 3;
    }

    private record Guess(String name, int edits) {

        static final Comparator<Guess> ORDER =
                Comparator.comparingInt(Guess::edits).thenComparing(Guess::name);

        static Guess of(String wrong, String candidate, int limit) {
            // The lengths alone are a lower bound of the distance, and spare most candidates the table.
            int difference = Math.abs(wrong.length() - candidate.length());
            int edits = difference > limit
                    ? difference
                    : EditDistance.between(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            return new Guess(candidate, edits);
        }
    }
}
