package com.carbon254.spark.change.impact;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.TreeComparison;
import com.carbon254.spark.change.cluster.ClusterImpacts;
import com.carbon254.spark.change.data.DataImpacts;
import com.carbon254.spark.change.job.JobImpacts;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Scene;
import com.carbon254.spark.change.rule.Verdict;
import com.carbon254.spark.change.workload.WorkloadImpacts;
import com.carbon254.spark.manifest.Manifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change of an environment does: the worst that any rule says of each difference. */
public final class Impacts {

    private static final List<ImpactRule> SYNCED = Stream.of(
                    DataImpacts.rules(), JobImpacts.rules(), WorkloadImpacts.rules(), ClusterImpacts.rules())
            .flatMap(List::stream)
            .toList();

    /** What people apply themselves is not in the hands of the operator until they do; its data are the same. */
    private static final List<ImpactRule> BY_HAND = Stream.concat(
                    DataImpacts.rules().stream(), Stream.of(JobImpacts.byHand()))
            .toList();

    private static final ImpactRule OTHERWISE = ClusterImpacts.otherwise();

    private static final Map<ImpactRule, String> IDS = ids();

    private Impacts() {}

    /** All rules, in the order in which they are asked. */
    public static List<ImpactRule> rules() {
        return Stream.of(SYNCED.stream(), Stream.of(JobImpacts.byHand(), OTHERWISE))
                .flatMap(rules -> rules)
                .toList();
    }

    /** What differs between two renderings, and what that does; the worst first. */
    public static List<JudgedChange> of(List<Manifest> before, List<Manifest> after) {
        List<ObjectChange> changes = TreeComparison.of(before, after);
        Scene scene = Scene.of(before, after, changes);
        return changes.stream().map(change -> judge(change, scene)).sorted().toList();
    }

    /** What an object's differences do in a scene. */
    public static JudgedChange judge(ObjectChange change, Scene scene) {
        List<Effect> effects = change.differences().stream()
                .map(difference -> judge(new FieldChange(change, difference, scene)))
                .toList();
        return new JudgedChange(change, effects);
    }

    private static Effect judge(FieldChange change) {
        List<ImpactRule> rules = change.object().isByHand() ? BY_HAND : SYNCED;
        Optional<Effect> worst = Optional.empty();
        for (ImpactRule rule : rules) {
            Optional<Verdict> verdict = rule.judge(change);
            if (verdict.isPresent() && isWorse(verdict.get().impact(), worst)) {
                worst = Optional.of(effect(change.difference(), verdict.get(), rule));
            }
        }
        return worst.orElseGet(
                () -> effect(change.difference(), OTHERWISE.judge(change).orElseThrow(), OTHERWISE));
    }

    private static boolean isWorse(Impact impact, Optional<Effect> worst) {
        return worst.map(effect -> !effect.verdict().impact().isAtLeast(impact)).orElse(true);
    }

    private static Effect effect(Difference difference, Verdict verdict, ImpactRule rule) {
        return new Effect(difference, verdict, IDS.getOrDefault(rule, ""));
    }

    private static Map<ImpactRule, String> ids() {
        Map<ImpactRule, String> ids = new LinkedHashMap<>();
        Stream.of(SYNCED, BY_HAND, List.of(OTHERWISE)).flatMap(List::stream).forEach(rule -> ids.put(rule, rule.id()));
        return ids;
    }
}
