package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.connect.ConnectClaims;
import com.carbon254.spark.validate.connect.ConnectorClaims;
import com.carbon254.spark.validate.connect.ConnectorConf;
import com.carbon254.spark.validate.connect.ConnectorKeys;
import com.carbon254.spark.validate.connect.ConnectorReaders;
import com.carbon254.spark.validate.history.AuthenticationKeys;
import com.carbon254.spark.validate.history.EventLogFileSize;
import com.carbon254.spark.validate.history.HistoryHeap;
import com.carbon254.spark.validate.history.HostClaims;
import com.carbon254.spark.validate.history.IngressAuthentication;
import com.carbon254.spark.validate.history.IngressHost;
import com.carbon254.spark.validate.history.IngressTls;
import com.carbon254.spark.validate.history.ManagedAnnotations;
import com.carbon254.spark.validate.job.CheckpointClaims;
import com.carbon254.spark.validate.job.CheckpointLocations;
import com.carbon254.spark.validate.job.JobCapabilities;
import com.carbon254.spark.validate.job.JobClaims;
import com.carbon254.spark.validate.job.JobDriverPages;
import com.carbon254.spark.validate.job.JobFiles;
import com.carbon254.spark.validate.job.JobMetricsAgents;
import com.carbon254.spark.validate.job.JobNames;
import com.carbon254.spark.validate.job.JobNamespaces;
import com.carbon254.spark.validate.job.JobOverrides;
import com.carbon254.spark.validate.job.JobPackages;
import com.carbon254.spark.validate.job.JobPrograms;
import com.carbon254.spark.validate.job.JobPropertyPairs;
import com.carbon254.spark.validate.job.JobResources;
import com.carbon254.spark.validate.job.JobRetries;
import com.carbon254.spark.validate.job.JobSchedulers;
import com.carbon254.spark.validate.job.JobStarts;
import com.carbon254.spark.validate.job.JobTopics;
import com.carbon254.spark.validate.job.JobVisiblePrograms;
import com.carbon254.spark.validate.job.JobVolumes;
import com.carbon254.spark.validate.monitoring.AlertRunbooks;
import com.carbon254.spark.validate.monitoring.AlertSettings;
import com.carbon254.spark.validate.monitoring.GrafanaReleases;
import com.carbon254.spark.validate.monitoring.QualityThresholds;
import com.carbon254.spark.validate.operator.OperatorAvailability;
import com.carbon254.spark.validate.operator.OperatorEffects;
import com.carbon254.spark.validate.operator.OperatorMemory;
import com.carbon254.spark.validate.operator.OperatorMeters;
import com.carbon254.spark.validate.operator.OperatorOwners;
import com.carbon254.spark.validate.operator.OperatorPages;
import com.carbon254.spark.validate.operator.OperatorPods;
import com.carbon254.spark.validate.operator.OperatorReach;
import com.carbon254.spark.validate.operator.OperatorReleases;
import com.carbon254.spark.validate.operator.OperatorReplicas;
import com.carbon254.spark.validate.operator.OperatorSchedulers;
import com.carbon254.spark.validate.operator.WebhookCertificates;
import com.carbon254.spark.validate.platform.Credentials;
import com.carbon254.spark.validate.platform.EnvironmentNames;
import com.carbon254.spark.validate.platform.ImageDigestKnown;
import com.carbon254.spark.validate.platform.NamespaceClaims;
import com.carbon254.spark.validate.platform.ResourceLimits;
import com.carbon254.spark.validate.platform.ResourceSizes;
import com.carbon254.spark.validate.platform.SparkReleases;
import com.carbon254.spark.validate.property.EnvironmentVariables;
import com.carbon254.spark.validate.property.KnownSparkProperties;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.validate.rule.EstateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules over the configuration. */
final class Validation {

    private static final List<EnvironmentRule> RULES = List.of(
            new AlertRunbooks(),
            new AlertSettings(),
            new AuthenticationKeys(),
            new CheckpointLocations(),
            new ConnectorClaims(),
            new ConnectorConf(),
            new ConnectorKeys(),
            new ConnectorReaders(),
            new Credentials(),
            new EnvironmentNames(),
            new EnvironmentVariables(),
            new EventLogFileSize(),
            new HistoryHeap(),
            new ImageDigestKnown(),
            new IngressAuthentication(),
            new IngressHost(),
            new IngressTls(),
            new JobCapabilities(),
            new JobClaims(),
            new JobDriverPages(),
            new JobNames(),
            new JobFiles(),
            new JobNamespaces(),
            new JobOverrides(),
            new JobPackages(),
            new JobPrograms(),
            new JobPropertyPairs(),
            new JobResources(),
            new JobRetries(),
            new JobSchedulers(),
            new JobStarts(),
            new JobTopics(),
            new JobVisiblePrograms(),
            new JobVolumes(),
            new ManagedAnnotations(),
            new GrafanaReleases(),
            new JobMetricsAgents(),
            new OperatorAvailability(),
            new OperatorEffects(),
            new OperatorMemory(),
            new OperatorMeters(),
            new OperatorPages(),
            new OperatorPods(),
            new OperatorReach(),
            new OperatorReleases(),
            new OperatorReplicas(),
            new OperatorSchedulers(),
            new QualityThresholds(),
            new ResourceLimits(),
            new ResourceSizes(),
            new KnownSparkProperties(),
            new SparkReleases(),
            new WebhookCertificates());

    private static final List<EstateRule> ESTATE_RULES = List.of(
            new CheckpointClaims(), new ConnectClaims(), new HostClaims(), new NamespaceClaims(), new OperatorOwners());

    /** What an environment may silence of it, and no later stage finds. */
    static final List<Rule> SILENCEABLE = List.of(
            Rule.CONNECTOR_UNREAD,
            Rule.HISTORY_AUTHENTICATION,
            Rule.IMAGE_DIGEST,
            Rule.INGRESS_AUTHENTICATION,
            Rule.INGRESS_TLS,
            Rule.METRICS_AGENT,
            Rule.OPERATOR_AVAILABILITY,
            Rule.OPERATOR_PAGE_PATH,
            Rule.OPERATOR_REACH,
            Rule.SPARK_PROPERTY_UNKNOWN,
            Rule.WEBHOOK_SELF_SIGNED);

    private Validation() {}

    /**
     * What breaks the rules, by the name of the environment; an environment without findings has an empty list. A key
     * whose value was refused is not judged as if nobody had set it.
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

    private static SortedMap<String, List<Finding>> broken(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        for (LoadedEnvironment environment : environments) {
            List<Finding> own = new ArrayList<>();
            RULES.forEach(rule -> own.addAll(rule.check(environment)));
            findings.put(environment.name().toString(), own);
        }
        for (EstateRule rule : ESTATE_RULES) {
            rule.check(environments)
                    .forEach((name, found) -> findings.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(found));
        }
        return findings;
    }
}
