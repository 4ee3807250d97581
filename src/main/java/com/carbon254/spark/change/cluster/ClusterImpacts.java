package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.rule.ImpactRule;
import java.util.List;

/** The rules on what the API server, Prometheus and people look at. */
public final class ClusterImpacts {

    private ClusterImpacts() {}

    /** The rules; of two that say the same, the first is named. */
    public static List<ImpactRule> rules() {
        return List.of(
                new NamespaceLeaves(),
                new MovedNamespace(),
                new WebhookAway(),
                new AccountOfPods(),
                new RulesOfRole(),
                new RoleOfBinding(),
                new FixedParts(),
                new FieldsOfDefinition(),
                new BoundsOfNamespace(),
                new SourceOfSecret(),
                new WatchedLess(),
                new NamesAndNotes(),
                new VersionOfKind());
    }

    /** The rule that speaks where no other does. */
    public static ImpactRule otherwise() {
        return new TakenAtOnce();
    }
}
