package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.cause.KeyChange;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.UserCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks for an acknowledgement of what restarts a stream, ends, deletes or loses something in production. It is a trailer
 * of a commit, {@code Acknowledge: prod re-run kafka-to-iceberg-etl}; a squashed commit quotes those of its parts.
 */
public final class Gate {

    private static final Pattern TRAILER =
            Pattern.compile("(?m)^[ \\t*-]*Acknowledge:[ \\t]*(\\S+)[ \\t]+(\\S+)[ \\t]+(\\S+)[ \\t]*\\r?$");

    private final NavigableSet<String> given = new TreeSet<>();
    private final NavigableSet<String> used = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Gate(List<String> messages) {
        messages.stream()
                .flatMap(message -> TRAILER.matcher(message).results())
                .forEach(match -> given.add(match.group(1) + " " + match.group(2) + " " + match.group(3)));
    }

    /**
     * What is not acknowledged, and acknowledgements of what does not happen.
     *
     * @param messages of the commits that make the change
     */
    public static List<Finding> findings(Review review, List<String> messages) {
        Gate gate = new Gate(messages);
        review.environments().stream()
                .flatMap(environment -> environment.changes().stream().flatMap(change -> gate.use(environment, change)))
                .forEach(gate.findings::add);
        gate.unused();
        return List.copyOf(gate.findings);
    }

    private Stream<Finding> use(EnvironmentReview environment, ReviewedChange change) {
        JudgedChange judged = change.judged();
        String trailer = environment.name() + " " + judged.worst() + " "
                + judged.object().name();
        if (given.contains(trailer)) {
            used.add(trailer);
            return Stream.of();
        }
        return environment.isProduction() && mustBeAcknowledged(judged)
                ? Stream.of(finding(environment, change, trailer))
                : Stream.of();
    }

    private static boolean mustBeAcknowledged(JudgedChange judged) {
        return judged.worst() == Impact.RE_RUN
                ? judged.isStream()
                : judged.worst().isAtLeast(Impact.RECREATE);
    }

    private static Finding finding(EnvironmentReview environment, ReviewedChange change, String trailer) {
        JudgedChange judged = change.judged();
        Optional<KeyChange> key = change.causes().stream()
                .filter(cause -> cause.kind() == Cause.Kind.KEYS)
                .flatMap(cause -> cause.keys().stream())
                .findFirst();
        return new Finding(
                Rule.CHANGE_UNACKNOWLEDGED,
                key.flatMap(one -> one.after().or(one::before))
                        .map(setting -> setting.place())
                        .orElse(Place.of("generated/" + environment.name())),
                key.map(KeyChange::path).orElse(""),
                environment.name() + ", " + judged.object() + ": " + judged.worst() + ". "
                        + judged.effects().get(0).verdict().reason(),
                "in production this is said by the commit that does it",
                "end the message of a commit with \"Acknowledge: " + trailer + "\"");
    }

    private void unused() {
        given.stream()
                .filter(trailer -> !used.contains(trailer))
                .map(trailer -> new Finding(
                        Rule.ACKNOWLEDGEMENT_UNUSED,
                        Place.of("HEAD"),
                        "",
                        "\"Acknowledge: " + trailer + "\" names nothing that this change does",
                        "an environment, the worst impact on an object, and its name",
                        "see what \"" + UserCommand.here().diff() + "\" says, and correct it"))
                .forEach(findings::add);
    }
}
