package com.carbon254.spark.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A key in which {@code *} stands for one part and a {@code .} at the end for one or more further parts.
 *
 * @param text as the tables write it
 * @param parts what stands between the dots
 * @param open whether further parts follow
 */
record KeyPattern(String text, List<String> parts, boolean open) {

    /** The more a pattern says, the earlier it comes. */
    static final Comparator<KeyPattern> MOST_SPECIFIC_FIRST = Comparator.comparing(KeyPattern::open)
            .thenComparing(pattern -> -pattern.parts.size())
            .thenComparing(KeyPattern::text);

    private static final String ANY = "*";

    static KeyPattern parse(String text) {
        // Without a limit, split drops the empty part behind the last dot, which is just what is wanted.
        return new KeyPattern(text, List.of(text.split("\\.")), text.endsWith("."));
    }

    /** Whether it stands for one key only, its own text. */
    boolean isExact() {
        return !open && !parts.contains(ANY);
    }

    boolean admits(String key) {
        return filled(key).filter(key::equals).isPresent();
    }

    /**
     * This pattern with its free parts taken from the key, if the key has as many parts as the pattern asks for: what the
     * user would have to write to match.
     */
    Optional<String> filled(String key) {
        List<String> given = List.of(key.split("\\.", -1));
        boolean fits = open ? given.size() > parts.size() : given.size() == parts.size();
        if (!fits || given.contains("")) {
            return Optional.empty();
        }
        List<String> filled = new ArrayList<>(given);
        for (int at = 0; at < parts.size(); at++) {
            if (!parts.get(at).equals(ANY)) {
                filled.set(at, parts.get(at));
            }
        }
        return Optional.of(String.join(".", filled));
    }

    @Override
    public String toString() {
        return text;
    }
}
