package com.carbon254.spark.check;

import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/** The objects that are made outside of the tree, and that objects in it may refer to. */
final class ReferredObjects {

    private ReferredObjects() {}

    /** Their keys. */
    static List<ObjectKey> of(Platform platform) {
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
        Stream<ObjectKey> ofJobs = platform.jobs().stream().flatMap(ReferredObjects::external);
        Stream<ObjectKey> ofConnect = platform.services().connect().stream().flatMap(ReferredObjects::external);
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

    /** What the objects of a team name: it may live anywhere. */
    private static Stream<ObjectKey> ofTeam(Platform platform) {
        return platform.site().team().outside().entrySet().stream()
                .flatMap(kind ->
                        kind.getValue().stream().map(name -> new ObjectKey("", kind.getKey(), "", name.toString())));
    }

    private static Stream<ObjectKey> keys(String kind, DnsLabel namespace, Stream<ObjectName> names) {
        return names.map(name -> new ObjectKey("v1", kind, namespace.toString(), name.toString()));
    }

    private static Stream<ObjectKey> ofTrust(Platform platform, OperatorPlan operator) {
        DnsLabel namespace = operator.namespace().value();
        return platform.foundation().trust().stream()
                .flatMap(trust -> Stream.concat(
                        keys("Secret", namespace, trust.secrets()),
                        keys("ConfigMap", namespace, trust.configMap().stream())));
    }
}
