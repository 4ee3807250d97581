package com.carbon254.spark.change.rule;

import java.util.Locale;
import java.util.Optional;

/** Knows what one kind of change does to what runs. It reads objects alone, and touches nothing. */
public interface ImpactRule {

    /** What the rule knows, as a sentence with its source. */
    String statement();

    /** What a difference does; empty if the rule is about something else. */
    Optional<Verdict> judge(FieldChange change);

    /** What the rule is called: {@code checkpoint-moved}. */
    default String id() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
