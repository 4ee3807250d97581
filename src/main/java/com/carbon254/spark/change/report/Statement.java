package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.cause.KeyChange;
import com.carbon254.spark.change.cause.Shortened;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.finding.Place;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for differences and causes that text and Markdown share. */
final class Statement {

    private static final int MOST_KEYS = 5;

    private Statement() {}

    /** {@code /spec/replicas: 1 → 2}. */
    static String of(Difference difference) {
        if (difference.isWhole()) {
            return difference.before().isEmpty() ? "the object is new" : "the object is gone";
        }
        return difference.field() + ": " + Shortened.pair(value(difference.before()), value(difference.after()));
    }

    private static String value(Optional<JsonNode> value) {
        return value.map(node -> node.isTextual() ? node.asText() : node.toString())
                .orElse("(none)");
    }

    /** Where it comes from, one a line. */
    static List<String> of(Cause cause) {
        return switch (cause.kind()) {
            case KEYS -> keys(cause.keys());
            case SOME_KEY ->
                List.of("one of the keys that changed: "
                        + cause.keys().stream()
                                .limit(MOST_KEYS)
                                .map(KeyChange::path)
                                .collect(Collectors.joining(", ")));
            case NAME -> List.of("the name of the environment, which is another one now");
            case GENERATOR -> List.of("the generator itself: no key changed that it comes from");
            case UNKNOWN -> List.of("unknown: this program cannot read the environment files of that commit");
        };
    }

    private static List<String> keys(List<KeyChange> keys) {
        List<String> lines = keys.stream().limit(MOST_KEYS).map(Statement::of).collect(Collectors.toList());
        if (keys.size() > MOST_KEYS) {
            lines.add("and " + (keys.size() - MOST_KEYS) + " more keys");
        }
        return lines;
    }

    /** {@code place key: old → new}, and the older place where it was another. */
    static String of(KeyChange key) {
        Optional<Place> old = key.before().map(Setting::place);
        boolean moved = key.after().isPresent()
                && old.filter(place -> !key.after().get().place().equals(place)).isPresent();
        return key + (moved ? " (before: " + old.get() + ")" : "");
    }
}
