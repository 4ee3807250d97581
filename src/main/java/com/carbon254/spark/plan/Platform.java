package com.carbon254.spark.plan;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.job.JobPlans;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.operator.AccessPlan;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.operator.WatchedNamespaces;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.service.BootstrapPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole platform in one environment.
 *
 * @param environment the environment's name
 * @param namespace where its objects live
 * @param kubernetes the version that they must fit
 * @param image what runs
 * @param storage how the object store is reached
 * @param jobNamespaces where jobs may run, sorted; the namespace of the platform is one of them
 * @param ownsCrds whether the CustomResourceDefinitions are rendered here
 * @param operator the operator, which reads {@code spark-defaults}; empty where another environment renders it
 * @param settings what holds for every job
 * @param jobs all of them, sorted by name
 * @param access who may submit
 * @param connect Kafka Connect and its connectors; empty where Strimzi is not
 * @param history the history server
 * @param monitoring what Prometheus scrapes and asks; empty without it
 * @param bootstrap what must exist before the first job; empty if somebody else makes it
 */
public record Platform(
        DnsLabel environment,
        DnsLabel namespace,
        KubernetesVersion kubernetes,
        SparkImage image,
        StorageAccess storage,
        List<DnsLabel> jobNamespaces,
        boolean ownsCrds,
        Optional<OperatorPlan> operator,
        SettingsPlan settings,
        List<JobPlan> jobs,
        AccessPlan access,
        Optional<ConnectPlan> connect,
        HistoryPlan history,
        Optional<MonitoringPlan> monitoring,
        Optional<BootstrapPlan> bootstrap) {

    /** Copies namespaces and jobs. */
    public Platform {
        jobNamespaces = List.copyOf(jobNamespaces);
        jobs = List.copyOf(jobs);
    }

    /** The plan of an environment whose configuration no rule refuses. */
    public static Platform of(DnsLabel name, Environment environment) {
        StorageAccess storage = StorageAccess.of(environment.objectStore());
        SparkImage image = SparkImage.of(environment.spark());
        SettingsPlan settings = SettingsPlan.of(environment, storage);
        WatchedNamespaces namespaces = WatchedNamespaces.of(environment);
        return new Platform(
                name,
                environment.namespace(),
                environment.cluster().kubernetesVersion(),
                image,
                storage,
                namespaces.prepared(),
                environment.crds().managed(),
                OperatorPlan.of(environment),
                settings,
                JobPlans.of(environment, settings, image),
                AccessPlan.of(environment.access()),
                ConnectPlan.of(environment),
                HistoryPlan.of(environment, storage, image),
                MonitoringPlan.of(name, environment, namespaces.prepared()),
                Optional.of(environment)
                        .filter(wanted -> wanted.bootstrap().enabled())
                        .map(BootstrapPlan::of));
    }

    /** Whether the operator is rendered here. */
    public boolean ownsOperator() {
        return operator.isPresent();
    }

    /** The Secrets that somebody else makes: credentials, keytab, certificate, users, registries, the operator's own. */
    public List<ObjectName> externalSecrets() {
        Stream<ObjectName> ingress = history().ingress().stream().flatMap(IngressPlan::secrets);
        Stream<ObjectName> ofOperator = operator.stream().flatMap(OperatorPlan::secrets);
        return Stream.of(secretsOfJobs(), ingress, ofOperator)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** Those of them that jobs read, and that each namespace with jobs must therefore have. */
    public Stream<ObjectName> secretsOfJobs() {
        Stream<ObjectName> storage = Stream.of(
                storage().accessKeyId().secret(), storage().secretAccessKey().secret());
        Stream<ObjectName> keytab =
                history().kerberos().stream().map(kerberos -> kerberos.keytab().secret());
        Stream<ObjectName> pull = image().pullSecrets().stream().map(ObjectName::new);
        return Stream.of(storage, keytab, pull).flatMap(names -> names);
    }

    /** The ConfigMaps that somebody else makes. */
    public List<ObjectName> externalConfigMaps() {
        Stream<ObjectName> ofOperator = operator.stream().flatMap(OperatorPlan::configMaps);
        return Stream.concat(configMapsOfJobs(), ofOperator).distinct().toList();
    }

    /** Those of them that jobs read, and that each namespace with jobs must therefore have. */
    public Stream<ObjectName> configMapsOfJobs() {
        return history().kerberos().stream().map(Keytab::krb5ConfigMap);
    }

    /** The PersistentVolumeClaims that somebody else makes, jobs' own apart. */
    public List<ObjectName> externalClaims() {
        return operator.stream().flatMap(OperatorPlan::claims).distinct().toList();
    }
}
