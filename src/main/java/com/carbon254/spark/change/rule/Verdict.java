package com.carbon254.spark.change.rule;

import com.carbon254.spark.change.Impact;
import java.util.Optional;

/**
 * What a rule says of a difference.
 *
 * @param impact what it does
 * @param reason why, as a sentence or two that name who acts
 * @param command what your team runs before or after; empty if there is nothing to run
 */
public record Verdict(Impact impact, String reason, Optional<String> command) {

    /** A verdict without anything to run. */
    public static Optional<Verdict> of(Impact impact, String reason) {
        return Optional.of(new Verdict(impact, reason, Optional.empty()));
    }

    /** A verdict with a command that your team runs. */
    public static Optional<Verdict> of(Impact impact, String reason, String command) {
        return Optional.of(new Verdict(impact, reason, Optional.of(command)));
    }

    /** No verdict: the rule is about something else. */
    public static Optional<Verdict> none() {
        return Optional.empty();
    }
}
