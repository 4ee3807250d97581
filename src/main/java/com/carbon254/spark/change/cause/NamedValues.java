package com.carbon254.spark.change.cause;

import com.carbon254.spark.change.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds the keys of a difference that no trace leads to by their values, which stand in the texts that differ. Only keys
 * whose value has a word of the text are looked at.
 */
final class NamedValues {

    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

    /** What the values of keys without a word are filed under. */
    private static final String NO_WORD = "";

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new LinkedHashMap<>();

    /** A key and its plain values; empty where it has none. */
    private record Candidate(KeyChange key, String before, String after) {

        private Candidate(KeyChange key) {
            this(key, plain(key.valueBefore()), plain(key.valueAfter()));
        }

        private static String plain(Optional<String> value) {
            return value.map(text -> QUOTES.matcher(text).replaceAll("")).orElse("");
        }

        private boolean isIn(String old, String now) {
            return stands(before, old) && stands(after, now);
        }

        /** The first word of the newer value; of the older one if that has none. */
        private String word() {
            return firstWord(after.isEmpty() ? before : after);
        }
    }

    /** Files the keys that changed, and that have a value, by their first words. */
    NamedValues(List<KeyChange> changed) {
        for (KeyChange key : changed) {
            if (key.valueBefore().isPresent() || key.valueAfter().isPresent()) {
                Candidate candidate = new Candidate(key);
                byWord.computeIfAbsent(candidate.word(), word -> new ArrayList<>())
                        .add(candidates.size());
                candidates.add(candidate);
            }
        }
    }

    /** Those of the keys whose older value stands in the older text, and whose newer one in the newer, in their order. */
    List<KeyChange> in(Difference difference) {
        String old = difference.before().map(Object::toString).orElse("");
        String now = difference.after().map(Object::toString).orElse("");
        NavigableSet<Integer> near = new TreeSet<>(byWord.getOrDefault(NO_WORD, List.of()));
        words(old, word -> near.addAll(byWord.getOrDefault(word, List.of())));
        words(now, word -> near.addAll(byWord.getOrDefault(word, List.of())));
        return near.stream()
                .map(candidates::get)
                .filter(candidate -> candidate.isIn(old, now))
                .map(Candidate::key)
                .toList();
    }

    private static String firstWord(String text) {
        List<String> words = new ArrayList<>();
        words(text, words::add);
        return words.isEmpty() ? NO_WORD : words.get(0);
    }

    private static void words(String text, Consumer<String> consumer) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !continues(text.charAt(at))) {
                if (at > start) {
                    consumer.accept(text.substring(start, at));
                }
                start = at + 1;
            }
        }
    }

    /** Whether a text has a value in it that no other letter or digit continues; every text has the empty value. */
    private static boolean stands(String value, String text) {
        if (value.isEmpty()) {
            return true;
        }
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            int end = at + value.length();
            boolean begins = at == 0 || (!continues(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
            if (begins && (end == text.length() || !continues(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
