package com.carbon254.spark.catalogue.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A key in which {@code *} stands for one part and a {@code .} at the end for one or more further parts.
 *
 * @param text as the tables write it
 */
record KeyPattern(String text) {

    /** The more a pattern says, the earlier it comes: closed ones before open ones, then the longer text. */
    static final Comparator<KeyPattern> MOST_SPECIFIC_FIRST = Comparator.comparing(KeyPattern::isOpen)
            .thenComparing(pattern -> -pattern.text.length())
            .thenComparing(KeyPattern::text);

    private static final String ANY = "*";

    /** Whether it stands for one key only, its own text. */
    boolean isExact() {
        return !isOpen() && !text.contains(ANY);
    }

    private boolean isOpen() {
        return text.endsWith(".");
    }

    private List<String> parts() {
        // Without a limit, split drops the empty part behind the last dot, which is just what is wanted.
        return List.of(text.split("\\."));
    }

    boolean admits(String key) {
        // Most patterns differ from the key before their first free part; those need no closer look.
        return key.startsWith(fixedStart()) && filled(key).filter(key::equals).isPresent();
    }

    private String fixedStart() {
        int free = text.indexOf(ANY);
        return free < 0 ? text : text.substring(0, free);
    }

    /**
     * This pattern with its free parts taken from the key, if the key has as many parts as the pattern asks for: what the
     * user would have to write to match.
     */
    Optional<String> filled(String key) {
        List<String> parts = parts();
        List<String> given = List.of(key.split("\\.", -1));
        boolean fits = isOpen() ? given.size() > parts.size() : given.size() == parts.size();
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
