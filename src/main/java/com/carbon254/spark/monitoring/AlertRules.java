package com.carbon254.spark.monitoring;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.RulePlan;
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
        super(file, "alert-rules");
        RulePlan plan = props.plan().rules();
        Origin object =
                file.add(this, rules(props, plan)).from("monitoring").from("/metadata/labels", "monitoring.selector");
        for (int i = 0; i < plan.groups().size(); i++) {
            List<RulePlan.Rule> rules = plan.groups().get(i).rules();
            for (int j = 0; j < rules.size(); j++) {
                object.from("/spec/groups/" + i + "/rules/" + j, rules.get(j).origin());
            }
        }
    }

    private static PrometheusRule rules(MonitoringProps props, RulePlan plan) {
        return new PrometheusRuleBuilder()
                .withMetadata(props.selected(Names.ALERT_RULES))
                .withNewSpec()
                .withGroups(plan.groups().stream().map(AlertRules::group).toList())
                .endSpec()
                .build();
    }

    private static RuleGroup group(RulePlan.Group group) {
        RuleGroupBuilder builder = new RuleGroupBuilder()
                .withName(group.name())
                .withRules(group.rules().stream().map(AlertRules::rule).toList());
        return group.interval().isEmpty()
                ? builder.build()
                : builder.withInterval(group.interval()).build();
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
