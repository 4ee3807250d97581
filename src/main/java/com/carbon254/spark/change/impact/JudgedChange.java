package com.carbon254.spark.change.impact;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.ObjectIdentity;
import com.carbon254.spark.change.rule.Application;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An object that differs, and what each of its differences does.
 *
 * @param change the object
 * @param effects of each difference, the worst first, else in the order of the object; never empty
 */
public record JudgedChange(ObjectChange change, List<Effect> effects) implements Comparable<JudgedChange> {

    private static final Comparator<JudgedChange> ORDER = Comparator.comparing(JudgedChange::worst)
            .reversed()
            .thenComparing(judged -> judged.change().object());

    /** Sorts the effects. */
    public JudgedChange {
        effects = effects.stream()
                .sorted(Comparator.<Effect, Impact>comparing(
                                effect -> effect.verdict().impact())
                        .reversed())
                .toList();
    }

    /** Which object it is. */
    public ObjectIdentity object() {
        return change.object();
    }

    /** The worst that happens to it. */
    public Impact worst() {
        return effects.get(0).verdict().impact();
    }

    /** Whether it is a stream, before or now. */
    public boolean isStream() {
        return object().kind().equals(Application.KIND)
                && Stream.concat(change.before().stream(), change.after().stream())
                        .map(Application::of)
                        .anyMatch(Application::isStream);
    }

    @Override
    public int compareTo(JudgedChange other) {
        return ORDER.compare(this, other);
    }
}
