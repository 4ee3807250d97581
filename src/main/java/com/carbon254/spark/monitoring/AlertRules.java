package com.carbon254.spark.monitoring;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.monitoring.RulePlan;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRuleBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import io.fabric8.openshift.api.model.monitoring.v1.RuleBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.RuleGroup;
import io.fabric8.openshift.api.model.monitoring.v1.RuleGroupBuilder;
import java.util.List;
import software.constructs.Construct;

/** The recording rules and alerts. */
final class AlertRules extends Construct {

    AlertRules(ManifestFile file, MonitoringProps props) {
        this(file, props, PlatformNames.ALERT_RULES, props.plan().rules().groups());
    }

    /** Rules under another name. */
    AlertRules(ManifestFile file, MonitoringProps props, String name, List<RulePlan.Group> groups) {
        super(file, "alert-rules");
        file.add(this, rules(props, name, groups)).from("monitoring").from("/metadata/labels", "monitoring.selector");
    }

    private static Traced<PrometheusRule> rules(MonitoringProps props, String name, List<RulePlan.Group> planned) {
        Traced<List<RuleGroup>> groups =
                Traced.list(planned.stream().map(AlertRules::group).toList());
        PrometheusRule rules = new PrometheusRuleBuilder()
                .withMetadata(props.selected(name))
                .withNewSpec()
                .withGroups(groups.value())
                .endSpec()
                .build();
        return Traced.of(rules).with("/spec/groups", groups);
    }

    private static Traced<RuleGroup> group(RulePlan.Group group) {
        Traced<List<Rule>> rules = Traced.list(group.rules().stream()
                .map(rule -> Traced.of(rule.map(AlertRules::rule)))
                .toList());
        RuleGroupBuilder builder = new RuleGroupBuilder().withName(group.name()).withRules(rules.value());
        if (!group.interval().isEmpty()) {
            builder.withInterval(group.interval());
        }
        return Traced.of(builder.build()).with("/rules", rules);
    }

    private static Rule rule(RulePlan.Rule rule) {
        RuleBuilder builder = new RuleBuilder()
                .withExpr(new IntOrString(rule.expression()))
                .withLabels(rule.labels())
                .withAnnotations(rule.annotations());
        if (!rule.after().isEmpty()) {
            builder.withFor(rule.after());
        }
        return switch (rule.kind()) {
            case ALERT -> builder.withAlert(rule.name()).build();
            case RECORDING -> builder.withRecord(rule.name()).build();
        };
    }
}
