package com.carbon254.spark.change.cause;

import com.carbon254.spark.change.Difference;
import java.util.List;
import java.util.Optional;

/** Finds the keys of a difference that no trace leads to by their values, which stand in the texts that differ. */
final class NamedValues {

    private NamedValues() {}

    /** Those of the keys whose older value stands in the older text, and whose newer one in the newer. */
    static List<KeyChange> of(Difference difference, List<KeyChange> changed) {
        String old = difference.before().map(Object::toString).orElse("");
        String newer = difference.after().map(Object::toString).orElse("");
        return changed.stream()
                .filter(key -> key.valueBefore().isPresent() || key.valueAfter().isPresent())
                .filter(key -> stands(key.valueBefore(), old) && stands(key.valueAfter(), newer))
                .toList();
    }

    private static boolean stands(Optional<String> value, String text) {
        return value.map(NamedValues::plain)
                .filter(plain -> !plain.isEmpty())
                .map(plain -> stands(plain, text))
                .orElse(true);
    }

    private static String plain(String value) {
        return value.replaceAll("^[\"']|[\"']$", "");
    }

    /** Whether a text has a value in it that no other letter or digit continues. */
    private static boolean stands(String value, String text) {
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
