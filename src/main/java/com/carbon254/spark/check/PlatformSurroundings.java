package com.carbon254.spark.check;

import com.carbon254.spark.catalogue.metric.Exporter;
import com.carbon254.spark.check.object.Surroundings;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.network.Workload;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is made outside of this project, for a platform. */
final class PlatformSurroundings {

    private PlatformSurroundings() {}

    static Surroundings of(Platform platform) {
        return new Surroundings(
                ReferredObjects.of(platform),
                metrics(platform),
                exporters(platform),
                monitors(platform),
                policies(platform),
                namespaces(platform),
                platform.foundation().image().mirrors().isLocked(),
                platform.network());
    }

    private static SortedMap<String, NavigableSet<String>> metrics(Platform platform) {
        return platform.services()
                .monitoring()
                .map(plan -> plan.ofTeam().metrics())
                .orElseGet(TreeMap::new);
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
}
