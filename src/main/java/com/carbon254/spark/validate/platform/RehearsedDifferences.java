package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.CredentialText;
import com.carbon254.spark.value.KeyPath;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An environment differs from the one that rehearses it where it gives a reason, and nowhere else. Where only one of the
 * two is read, they are not compared.
 */
final class RehearsedDifferences implements EstateRule {

    private static final String REASONS = "rehearsalDiffers";

    /** What says which environment it is, and what has reasons of its own. */
    private static final List<KeyPath> OF_EACH = Stream.of(
                    "cluster.name", "cluster.tier", "rehearsedBy", REASONS, "silence")
            .map(KeyPath::new)
            .toList();

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        for (LoadedEnvironment environment : environments) {
            findings.put(environment.name().toString(), check(environment, environments));
        }
        return findings;
    }

    private static List<Finding> check(LoadedEnvironment environment, List<LoadedEnvironment> all) {
        if (environment.config().rehearsedBy() == null) {
            return reasons(environment).stream()
                    .map(reason -> ofNoRehearsal(environment, reason))
                    .toList();
        }
        return all.stream()
                .filter(other -> other.name().equals(environment.config().rehearsedBy()))
                .flatMap(rehearsal -> compared(environment, rehearsal))
                .toList();
    }

    private static Stream<Finding> compared(LoadedEnvironment environment, LoadedEnvironment rehearsal) {
        List<String> differing = environment.history().differing(rehearsal.history()).stream()
                .filter(key -> OF_EACH.stream().noneMatch(path -> path.covers(key)))
                .filter(key -> !environment.isOpen(key) && !rehearsal.isOpen(key))
                .toList();
        Stream<Finding> unexplained = differing.stream()
                .filter(key -> reasons(environment).stream().noneMatch(reason -> reason.covers(key)))
                .map(key -> unexplained(environment, rehearsal, key));
        Stream<Finding> idle = reasons(environment).stream()
                .filter(reason -> differing.stream().noneMatch(reason::covers))
                .map(reason -> idle(environment, rehearsal, reason));
        return Stream.concat(unexplained, idle);
    }

    private static List<KeyPath> reasons(LoadedEnvironment environment) {
        return List.copyOf(environment.config().rehearsalDiffers().keySet());
    }

    private static Finding unexplained(LoadedEnvironment environment, LoadedEnvironment rehearsal, String key) {
        return new Finding(
                Rule.REHEARSAL,
                environment.place(key),
                key,
                value(environment.history(), key) + ", but " + value(rehearsal.history(), key) + " in \""
                        + rehearsal.name() + "\", which rehearses this environment",
                "a key has the same value in both environments, or a reason why not",
                "set it alike, or say why it differs in " + REASONS);
    }

    private static String value(History history, String key) {
        return history.last(key)
                .filter(setting -> setting.action() != Setting.Action.REMOVE)
                .map(setting -> setting.action() == Setting.Action.SET
                        ? quoted(CredentialText.shown(setting.value()))
                        : "a mapping")
                .orElse("not set");
    }

    private static String quoted(String value) {
        return value.startsWith("\"") ? value : "\"" + value + "\"";
    }

    private static Finding idle(LoadedEnvironment environment, LoadedEnvironment rehearsal, KeyPath reason) {
        String path = REASONS + "." + reason;
        return new Finding(
                Rule.REHEARSAL,
                environment.place(path),
                path,
                "\"" + reason + "\" is the same in \"" + rehearsal.name() + "\"",
                "a reason is given for keys that differ",
                "remove the reason");
    }

    private static Finding ofNoRehearsal(LoadedEnvironment environment, KeyPath reason) {
        String path = REASONS + "." + reason;
        return new Finding(
                Rule.REHEARSAL,
                environment.place(path),
                path,
                "\"" + reason + "\" has a reason, but no environment rehearses this one",
                "reasons are given beside rehearsedBy",
                "name the environment in rehearsedBy, or remove the reason");
    }
}
