package com.carbon254.spark.change.cause;

import com.carbon254.spark.change.Difference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** Whether a text has a value in it that no other letter or digit continues. */
    private static boolean stands(Optional<String> value, String text) {
        return value.map(one -> one.replaceAll("^[\"']|[\"']$", ""))
                .map(plain -> text.contains(plain)
                        && Pattern.compile("(?<![A-Za-z0-9.])" + Pattern.quote(plain) + "(?![A-Za-z0-9])")
                                .matcher(text)
                                .find())
                .orElse(true);
    }
}
