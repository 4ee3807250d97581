package com.carbon254.spark.config.layer;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Finds the environments of {@code rehearsedBy}, which must be files of their own beside those that name them. */
final class Rehearsals {

    private static final String KEY = "rehearsedBy";

    private Rehearsals() {}

    /**
     * What names no other environment.
     *
     * @param loaded those that are asked
     * @param names all environments of the folder
     * @param unread those whose files have findings of their own
     */
    static List<Finding> unknown(List<LoadedEnvironment> loaded, List<String> names, SortedSet<String> unread) {
        return loaded.stream()
                .flatMap(environment -> Optional.ofNullable(environment.config().rehearsedBy()).stream()
                        .filter(by -> !unread.contains(by.toString()))
                        .flatMap(by -> unknown(environment, by, names)))
                .toList();
    }

    private static Stream<Finding> unknown(LoadedEnvironment environment, DnsLabel by, List<String> names) {
        List<String> others = new ArrayList<>(names);
        others.remove(environment.name().toString());
        if (others.contains(by.toString())) {
            return Stream.empty();
        }
        boolean itself = by.equals(environment.name());
        return Stream.of(new Finding(
                Rule.ENVIRONMENT_EXISTS,
                environment.place(KEY),
                KEY,
                itself ? "\"" + by + "\" is this environment" : "there is no environment \"" + by + "\"",
                others.isEmpty()
                        ? "another environment of this folder rehearses it, and there is none"
                        : "another environment of this folder rehearses it: " + String.join(", ", others),
                NearName.find(by.toString(), others)
                        .filter(near -> !itself)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name one of them, or remove the key")));
    }
}
