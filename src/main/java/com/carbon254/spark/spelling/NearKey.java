package com.carbon254.spark.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the dotted key that a mistyped one was probably meant to be. Only the parts that differ are judged: a key is long,
 * and most of it is right, so that what it allows as a whole would let one short part become any other.
 */
public final class NearKey {

    private static final int MOST_EDITS = 3;

    private NearKey() {}

    /**
     * The candidate that is fewest edits away from the wrong key, if any is near: where both have as many parts, each
     * part within what {@link NearName} allows it, else what is left between the parts that are the same, and three edits
     * at most. Of equally near ones the first in alphabetical order, whatever the order of the collection.
     */
    public static Optional<String> find(String wrong, Collection<String> candidates) {
        List<String> parts = parts(wrong);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - wrong.length()) <= MOST_EDITS)
                .map(candidate -> new Guess(candidate, edits(parts, parts(candidate))))
                .filter(guess -> guess.edits() <= MOST_EDITS)
                .min(Guess.ORDER)
                .map(Guess::key);
    }

    private static List<String> parts(String key) {
        return Arrays.asList(key.toLowerCase(Locale.ROOT).split("\\.", -1));
    }

    /** How far apart the keys are; more than are allowed if a part is not near. */
    private static int edits(List<String> wrong, List<String> right) {
        int start = same(wrong, right);
        int end = Math.min(sameAtTheEnd(wrong, right), Math.min(wrong.size(), right.size()) - start);
        List<String> left = wrong.subList(start, wrong.size() - end);
        List<String> meant = right.subList(start, right.size() - end);
        if (left.size() != meant.size()) {
            return near(String.join(".", left), String.join(".", meant));
        }
        int edits = 0;
        for (int at = 0; at < left.size() && edits <= MOST_EDITS; at++) {
            edits += near(left.get(at), meant.get(at));
        }
        return edits;
    }

    private static int same(List<String> one, List<String> other) {
        int at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }

    private static int sameAtTheEnd(List<String> one, List<String> other) {
        int at = 0;
        while (at < one.size()
                && at < other.size()
                && one.get(one.size() - 1 - at).equals(other.get(other.size() - 1 - at))) {
            at++;
        }
        return at;
    }

    private static int near(String wrong, String right) {
        int limit = NearName.limit(Math.max(wrong.length(), right.length()));
        if (Math.abs(wrong.length() - right.length()) > limit) {
            return MOST_EDITS + 1;
        }
        int edits = EditDistance.between(wrong, right);
        return edits <= limit ? edits : MOST_EDITS + 1;
    }

    private record Guess(String key, int edits) {

        static final Comparator<Guess> ORDER =
                Comparator.comparingInt(Guess::edits).thenComparing(Guess::key);
    }
}
