package com.carbon254.spark.plan;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.value.DnsLabel;
import com.carbon254.spark.value.KubernetesVersion;
import com.carbon254.spark.value.ObjectName;
import java.util.Comparator;
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
 * @param ownsOperator whether the operator is rendered here, and so reads {@code spark-defaults}
 * @param settings what holds for every job
 * @param jobs all of them, sorted by name
 * @param access who may submit
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
        boolean ownsOperator,
        SettingsPlan settings,
        List<JobPlan> jobs,
        AccessPlan access,
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
        return new Platform(
                name,
                environment.namespace(),
                environment.cluster().kubernetesVersion(),
                image,
                storage,
                jobNamespaces(environment),
                environment.crds().managed(),
                environment.operator().managed(),
                settings,
                JobPlans.of(environment, settings, image),
                AccessPlan.of(environment.access()),
                HistoryPlan.of(environment, storage),
                MonitoringPlan.of(environment, jobNamespaces(environment)),
                Optional.of(environment)
                        .filter(wanted -> wanted.bootstrap().enabled())
                        .map(BootstrapPlan::of));
    }

    private static List<DnsLabel> jobNamespaces(Environment environment) {
        return Stream.concat(Stream.of(environment.namespace()), environment.jobNamespaces().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(DnsLabel::toString))
                .toList();
    }

    /** The Secrets that somebody else makes: credentials, keytab, certificate, users, registry. */
    public List<ObjectName> externalSecrets() {
        Stream<ObjectName> storage = Stream.of(
                storage().accessKeyId().secret(), storage().secretAccessKey().secret());
        Stream<ObjectName> keytab =
                history().kerberos().stream().map(kerberos -> kerberos.keytab().secret());
        Stream<ObjectName> ingress = history().ingress().stream().flatMap(IngressPlan::secrets);
        Stream<ObjectName> pull = image().pullSecrets().stream().map(ObjectName::new);
        return Stream.of(storage, keytab, ingress, pull)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The ConfigMaps that somebody else makes. */
    public List<ObjectName> externalConfigMaps() {
        return history().kerberos().stream().map(Keytab::krb5ConfigMap).toList();
    }
}
