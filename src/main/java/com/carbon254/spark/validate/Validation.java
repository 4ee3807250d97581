package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.connect.ConnectRules;
import com.carbon254.spark.validate.file.FileRules;
import com.carbon254.spark.validate.history.HistoryRules;
import com.carbon254.spark.validate.image.ImageRules;
import com.carbon254.spark.validate.job.JobRules;
import com.carbon254.spark.validate.kafka.KafkaRules;
import com.carbon254.spark.validate.monitoring.MonitoringRules;
import com.carbon254.spark.validate.operator.OperatorRules;
import com.carbon254.spark.validate.platform.PlatformRules;
import com.carbon254.spark.validate.property.PropertyRules;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.validate.rule.RuleSet;
import com.carbon254.spark.validate.store.StoreRules;
import com.carbon254.spark.validate.team.TeamFolderRules;
import com.carbon254.spark.validate.trust.TrustRules;
import com.carbon254.spark.validate.workflow.WorkflowRules;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules over the configuration. */
final class Validation {

    private static final List<RuleSet> SUBJECTS = List.of(
            ConnectRules.all(),
            FileRules.all(),
            HistoryRules.all(),
            ImageRules.all(),
            JobRules.all(),
            KafkaRules.all(),
            MonitoringRules.all(),
            OperatorRules.all(),
            PlatformRules.all(),
            TeamFolderRules.all(),
            PropertyRules.all(),
            StoreRules.all(),
            TrustRules.all(),
            WorkflowRules.all());

    /** What an environment may silence of it, and no later stage finds. */
    static final List<Rule> SILENCEABLE = List.of(
            Rule.AUTHORITY_UNKNOWN,
            Rule.BUCKET_DECLARED,
            Rule.CONNECTOR_UNREAD,
            Rule.HISTORY_AUTHENTICATION,
            Rule.IMAGE_DIGEST,
            Rule.IMAGE_LOCK_UNUSED,
            Rule.INGRESS_AUTHENTICATION,
            Rule.INGRESS_TLS,
            Rule.JOB_SPARK_RELEASE,
            Rule.KAFKA_CLUSTER_UNUSED,
            Rule.KAFKA_READABLE,
            Rule.METRICS_AGENT,
            Rule.OPERATOR_AVAILABILITY,
            Rule.OPERATOR_HOST,
            Rule.OPERATOR_PAGE_PATH,
            Rule.OPERATOR_REACH,
            Rule.QUOTA_ENFORCEMENT,
            Rule.SPARK_IMAGE,
            Rule.SPARK_PROPERTY_UNKNOWN,
            Rule.STORE_SUBMISSION,
            Rule.WEBHOOK_SELF_SIGNED,
            Rule.WORKFLOW_IMPORT);

    private Validation() {}

    /**
     * What breaks the rules, by the name of the environment; an environment without findings has an empty list. A key
     * whose value was refused is not judged as if it were not set.
     */
    static SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = broken(environments);
        for (LoadedEnvironment environment : environments) {
            findings.computeIfPresent(
                    environment.name().toString(),
                    (name, broken) -> broken.stream()
                            .filter(finding -> !environment.isOpen(finding.path()))
                            .toList());
        }
        return findings;
    }

    /**
     * What breaks the rules in an environment that lacks keys, beside what is said of these: a finding that is about one of
     * them, or speaks of one, would judge what stands in for it.
     */
    static List<Finding> checkIncomplete(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        SUBJECTS.forEach(subject -> subject.ofEnvironment().forEach(rule -> findings.addAll(rule.check(environment))));
        return findings.stream()
                .filter(finding -> !environment.isOpen(finding.path()))
                .filter(finding -> environment.refused().paths().stream()
                        .noneMatch(open -> !environment.history().isStated(open)
                                && finding.toString().contains(open)))
                .toList();
    }

    private static SortedMap<String, List<Finding>> broken(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        for (LoadedEnvironment environment : environments) {
            List<Finding> own = new ArrayList<>();
            SUBJECTS.forEach(subject -> subject.ofEnvironment().forEach(rule -> own.addAll(rule.check(environment))));
            findings.put(environment.name().toString(), own);
        }
        for (EstateRule rule : estateRules()) {
            rule.check(environments)
                    .forEach((name, found) -> findings.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(found));
        }
        return findings;
    }

    private static List<EstateRule> estateRules() {
        return SUBJECTS.stream().flatMap(subject -> subject.ofEstate().stream()).toList();
    }
}
