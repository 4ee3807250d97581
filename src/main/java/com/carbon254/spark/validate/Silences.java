package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes out the findings that an environment silences, and finds silences that cannot be or that silence nothing. A
 * silence that stands in a shared file is used if it silences a finding of any environment.
 */
public final class Silences {

    private static final String BLOCK = "silence.";

    private final SortedMap<Place, Silence> silences = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Silence(String path, String rule, boolean used) {

        Silence orUsed(boolean now) {
            return new Silence(path, rule, used || now);
        }
    }

    /**
     * Applies the silences of an environment.
     *
     * @param environment the environment
     * @param found its findings
     * @return those that are not silenced
     */
    public List<Finding> apply(LoadedEnvironment environment, List<Finding> found) {
        for (RuleId id : environment.config().silence().keySet()) {
            String path = BLOCK + id;
            Place place = environment.history().place(path);
            boolean known = Rule.silenceable().contains(id.text());
            boolean used = found.stream().anyMatch(finding -> silences(id, finding));
            if (known) {
                silences.merge(place, new Silence(path, id.text(), used), (old, now) -> old.orUsed(used));
            } else {
                findings.add(impossible(place, path, id.text()));
            }
        }
        return found.stream()
                .filter(finding ->
                        environment.config().silence().keySet().stream().noneMatch(id -> silences(id, finding)))
                .toList();
    }

    /** Silences that cannot be. */
    public List<Finding> faults() {
        return List.copyOf(findings);
    }

    /** Silences that silenced nothing in any environment so far; meaningful once all findings were applied. */
    public List<Finding> unused() {
        return unused(Arrays.asList(Rule.values()));
    }

    /** Those of some rules; meaningful once all findings of these were applied. */
    List<Finding> unused(Collection<Rule> rules) {
        List<String> ids = rules.stream().map(Rule::toString).toList();
        List<Finding> unused = new ArrayList<>();
        silences.forEach((place, silence) -> {
            if (!silence.used() && ids.contains(silence.rule())) {
                unused.add(unused(place, silence));
            }
        });
        return unused;
    }

    private static boolean silences(RuleId id, Finding finding) {
        return finding.rule().isSilenceable() && finding.rule().toString().equals(id.text());
    }

    private static Finding impossible(Place place, String path, String id) {
        Optional<Rule> rule = Rule.find(id);
        return new Finding(
                Rule.SILENCE,
                place,
                path,
                rule.map(Silences::refusal).orElse("there is no rule \"" + id + "\""),
                "these can be silenced: " + String.join(", ", Rule.silenceable()),
                rule.isPresent()
                        ? "mend what the rule finds"
                        : NearName.find(id, Rule.silenceable())
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("remove it"));
    }

    private static String refusal(Rule rule) {
        return "\"" + rule + "\" is "
                + (rule.severity().isSilenceable() ? "about messages of commits" : "an error")
                + ", which cannot be silenced";
    }

    private static Finding unused(Place place, Silence silence) {
        return new Finding(
                Rule.SILENCE_UNUSED,
                place,
                silence.path(),
                "\"" + silence.rule() + "\" finds nothing here",
                "a silence has something to silence",
                "remove it");
    }
}
