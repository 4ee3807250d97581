package com.carbon254.spark.check;

import com.carbon254.spark.catalogue.metric.Exporter;
import com.carbon254.spark.check.access.NarrowAccess;
import com.carbon254.spark.check.access.NarrowBindings;
import com.carbon254.spark.check.capacity.QuotaRoom;
import com.carbon254.spark.check.monitoring.KnownMetrics;
import com.carbon254.spark.check.monitoring.MonitorTargets;
import com.carbon254.spark.check.monitoring.ReadableRules;
import com.carbon254.spark.check.monitoring.ScrapedMetrics;
import com.carbon254.spark.check.network.ProvenFlows;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Surroundings;
import com.carbon254.spark.check.own.DecidedReferences;
import com.carbon254.spark.check.own.GuardedByTeam;
import com.carbon254.spark.check.own.OwnStandards;
import com.carbon254.spark.check.own.StatedNamespaces;
import com.carbon254.spark.check.pod.AskedDisks;
import com.carbon254.spark.check.pod.ContainerBounds;
import com.carbon254.spark.check.pod.DistinctParts;
import com.carbon254.spark.check.pod.GuardedPods;
import com.carbon254.spark.check.pod.HiddenCredentials;
import com.carbon254.spark.check.pod.LockedContainers;
import com.carbon254.spark.check.pod.MountedTokens;
import com.carbon254.spark.check.pod.NamedVariables;
import com.carbon254.spark.check.pod.OwnPods;
import com.carbon254.spark.check.pod.PinnedImages;
import com.carbon254.spark.check.pod.RestrictedPods;
import com.carbon254.spark.check.pod.ServedPods;
import com.carbon254.spark.check.pod.VisiblePrograms;
import com.carbon254.spark.check.reference.NamedPorts;
import com.carbon254.spark.check.reference.References;
import com.carbon254.spark.check.reference.UniqueObjects;
import com.carbon254.spark.check.schema.KnownKinds;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything that must hold of the rendered objects of an environment, beside the schemas of their kinds. */
public final class Check {

    private Check() {}

    /** What breaks a rule. */
    public static List<Fault> of(Platform platform, List<Manifest> manifests) {
        return of(
                new Surroundings(
                        external(platform),
                        metrics(platform),
                        exporters(platform),
                        monitors(platform),
                        policies(platform),
                        namespaces(platform),
                        platform.foundation().image().mirrors().isLocked(),
                        platform.network()),
                KnownKinds.of(platform.site().kubernetes().toString()),
                manifests);
    }

    /** What breaks a rule, beside objects that are made outside of this project. */
    static List<Fault> of(Surroundings surroundings, KnownKinds kinds, List<Manifest> manifests) {
        Objects objects = Objects.of(manifests.stream()
                .filter(Check::isSent)
                .sorted(Comparator.comparing(Manifest::isOwn))
                .toList());
        return rules(surroundings, kinds)
                .flatMap(rule -> rule.check(objects).stream())
                .flatMap(fault -> OwnStandards.of(fault).stream())
                .toList();
    }

    /** A kustomization is read by Kustomize and never sent to the API server. */
    private static boolean isSent(Manifest manifest) {
        return !manifest.key().kind().equals(Kustomization.KIND);
    }

    private static Stream<ObjectRule> rules(Surroundings surroundings, KnownKinds kinds) {
        return Stream.of(
                new AskedDisks(),
                new CompleteLabels(),
                new ContainerBounds(),
                new DecidedReferences(),
                new DistinctParts(),
                new GuardedByTeam(surroundings.network().isPresent()),
                new GuardedPods(surroundings.policies()),
                new HiddenCredentials(),
                new KnownMetrics(surroundings.metrics()),
                new LockedContainers(surroundings.locked()),
                new MonitorTargets(surroundings.monitors()),
                new MountedTokens(),
                new NamedPorts(),
                new NamedVariables(),
                new NarrowAccess(),
                new NarrowBindings(),
                new OwnPods(),
                new PinnedImages(),
                new ProvenFlows(surroundings.network()),
                new QuotaRoom(),
                new ReadableRules(),
                new References(surroundings.objects()),
                new RestrictedPods(),
                new ScrapedMetrics(surroundings.exporters(), surroundings.metrics()),
                new ServedPods(),
                new StatedNamespaces(kinds, surroundings.namespaces()),
                new UniqueObjects(),
                new VisiblePrograms());
    }

    private static List<ObjectKey> external(Platform platform) {
        Stream<ObjectKey> accounts = platform
                .services()
                .monitoring()
                .flatMap(MonitoringPlan::stateReader)
                .map(reader -> new ObjectKey(
                        "v1",
                        "ServiceAccount",
                        reader.namespace().toString(),
                        reader.account().toString()))
                .stream();
        Stream<ObjectKey> ofJobs = platform.jobs().stream().flatMap(Check::external);
        Stream<ObjectKey> ofConnect = platform.services().connect().stream().flatMap(Check::external);
        Stream<ObjectKey> workers = platform.workflows().stream()
                .map(plans -> plans.scheduler().workers())
                .map(account -> new ObjectKey(
                        "v1",
                        "ServiceAccount",
                        account.namespace().toString(),
                        account.account().toString()));
        return Stream.of(
                        accounts,
                        ofPlatform(platform),
                        ofNamespaces(platform),
                        ofJobs,
                        ofConnect,
                        workers,
                        ofTeam(platform))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<ObjectKey> ofPlatform(Platform platform) {
        Stream<ObjectKey> secrets = keys("Secret", platform.site().namespace(), platform.externalSecrets().stream());
        Stream<ObjectKey> ofOperator = platform.services().operator().stream()
                .flatMap(operator -> Stream.concat(external(operator), ofTrust(platform, operator)));
        return Stream.concat(secrets, ofOperator);
    }

    private static Stream<ObjectKey> ofTrust(Platform platform, OperatorPlan operator) {
        DnsLabel namespace = operator.namespace().value();
        return platform.foundation().trust().stream()
                .flatMap(trust -> Stream.concat(
                        keys("Secret", namespace, trust.secrets()),
                        keys("ConfigMap", namespace, trust.configMap().stream())));
    }

    private static Stream<ObjectKey> external(OperatorPlan operator) {
        DnsLabel namespace = operator.namespace().value();
        return Stream.of(
                        keys("Secret", namespace, operator.secrets()),
                        keys("ConfigMap", namespace, operator.configMaps()),
                        keys("PersistentVolumeClaim", namespace, operator.claims()))
                .flatMap(keys -> keys);
    }

    /** What every job reads lies in every namespace with jobs. */
    private static Stream<ObjectKey> ofNamespaces(Platform platform) {
        return platform.site().jobNamespaces().stream()
                .flatMap(namespace -> Stream.concat(
                        keys("Secret", namespace, platform.secretsOfJobs()),
                        keys("ConfigMap", namespace, platform.configMapsOfJobs())));
    }

    /** Strimzi makes the account of Kafka Connect. */
    private static Stream<ObjectKey> external(ConnectPlan connect) {
        ObjectKey account =
                new ObjectKey("v1", "ServiceAccount", connect.namespace().toString(), connect.account());
        return Stream.concat(Stream.of(account), keys("Secret", connect.namespace(), connect.secrets()));
    }

    private static Stream<ObjectKey> external(JobPlan job) {
        Stream<ObjectKey> secrets = keys("Secret", job.identity().namespace(), job.secrets());
        Stream<ObjectKey> configMaps = keys("ConfigMap", job.identity().namespace(), job.configMaps());
        Stream<ObjectKey> claims = keys("PersistentVolumeClaim", job.identity().namespace(), job.claims());
        return Stream.of(secrets, configMaps, claims).flatMap(keys -> keys);
    }

    private static SortedMap<String, NavigableSet<String>> metrics(Platform platform) {
        return platform.services()
                .monitoring()
                .map(plan -> plan.ofTeam().metrics())
                .orElseGet(TreeMap::new);
    }

    /** What the objects of a team name: it may live anywhere. */
    private static Stream<ObjectKey> ofTeam(Platform platform) {
        return platform.site().team().outside().entrySet().stream()
                .flatMap(kind ->
                        kind.getValue().stream().map(name -> new ObjectKey("", kind.getKey(), "", name.toString())));
    }

    private static List<String> namespaces(Platform platform) {
        return Stream.of(
                        Stream.of(platform.site().namespace()),
                        platform.services().operator().stream()
                                .map(operator -> operator.namespace().value()),
                        platform.site().jobNamespaces().stream(),
                        platform.site().team().namespaces().stream())
                .flatMap(namespaces -> namespaces)
                .map(DnsLabel::toString)
                .distinct()
                .toList();
    }

    /** What the cluster's own Prometheus scrapes, and the operator where another environment renders it. */
    private static NavigableSet<String> exporters(Platform platform) {
        NavigableSet<String> exporters = new TreeSet<>();
        platform.services()
                .monitoring()
                .ifPresent(plan -> plan.sources().exporters().stream()
                        .flatMap(name -> Exporter.find(name).stream())
                        .filter(exporter -> exporter.broughtBy().equals(Exporter.CLUSTER)
                                || (exporter.name().equals("operator") && !platform.ownsOperator()))
                        .map(Exporter::name)
                        .forEach(exporters::add));
        return exporters;
    }

    /** The Service of the Pushgateway is made outside of this project. */
    private static List<ObjectKey> monitors(Platform platform) {
        return List.of(new ObjectKey(
                "monitoring.coreos.com/v1",
                "ServiceMonitor",
                platform.site().namespace().toString(),
                PlatformNames.PUSHGATEWAY_MONITOR));
    }

    /** Policies about pods of which no template is printed. */
    private static List<ObjectKey> policies(Platform platform) {
        return platform.network().stream()
                .flatMap(network -> network.workloads().stream())
                .filter(workload -> workload.maker() == Workload.Maker.OTHERS)
                .flatMap(workload -> Stream.of("networking.k8s.io/v1 NetworkPolicy", "cilium.io/v2 CiliumNetworkPolicy")
                        .map(kind -> kind.split(" "))
                        .map(kind -> new ObjectKey(
                                kind[0], kind[1], workload.namespace().toString(), workload.policy())))
                .toList();
    }

    private static Stream<ObjectKey> keys(String kind, DnsLabel namespace, Stream<ObjectName> names) {
        return names.map(name -> new ObjectKey("v1", kind, namespace.toString(), name.toString()));
    }
}
