package com.carbon254.spark.plan.network;

import com.carbon254.spark.catalogue.SparkLabels;
import com.carbon254.spark.catalogue.SparkPorts;
import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.Program;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.network.Network.ForeignApplications;
import com.carbon254.spark.plan.connection.CatalogEndpoints;
import com.carbon254.spark.plan.connection.CloudEndpoints;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.PlatformLabels;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who drivers and executors speak with: what all of a namespace have in common, and what each job has besides.
 *
 * @param environment what is said of them: all of it, for many parts say who asks them
 */
record JobTraffic(Environment environment) {

    void addTo(Traffic traffic, List<JobPlan> jobs) {
        for (DnsLabel namespace : Namespaces.prepared(environment.namespace(), environment.jobNamespaces())) {
            if (jobs.stream().anyMatch(job -> job.identity().namespace().equals(namespace))) {
                drivers(traffic, namespace);
                executors(traffic, namespace);
            }
            foreign(traffic, namespace);
        }
        jobs.forEach(job -> job(traffic, job));
    }

    private void drivers(Traffic traffic, DnsLabel namespace) {
        Workload drivers = traffic.add(Workload.ofPlatform(
                "drivers in " + namespace, "spark-drivers", role(namespace, SparkLabels.DRIVER), "jobDefaults.driver"));
        traffic.askApiServer(drivers, "executors that they ask for");
        visitors(traffic, drivers);
    }

    /** Who asks drivers; monitors and the operator's ingresses make no difference between ours and those of others. */
    private void visitors(Traffic traffic, Workload drivers) {
        if (environment.monitoring().enabled()
                && environment.settings().metrics().prometheusServlet()) {
            scrape(traffic, drivers, SparkPorts.UI);
        }
        agents(traffic, drivers);
        if (environment.operator().jobPages().ingress().enabled()) {
            traffic.open(new Flow(
                    traffic.neighbours().ingressController(),
                    drivers,
                    FlowPort.tcp(SparkPorts.UI),
                    "pages of running jobs"));
        }
    }

    private void executors(Traffic traffic, DnsLabel namespace) {
        Workload executors = traffic.add(Workload.ofPlatform(
                "executors in " + namespace,
                "spark-executors",
                role(namespace, SparkLabels.EXECUTOR),
                "jobDefaults.executor"));
        agents(traffic, executors);
    }

    private void agents(Traffic traffic, Workload pods) {
        if (MetricsAgent.isWanted(environment.monitoring())) {
            scrape(traffic, pods, MetricsAgent.PORT);
        }
    }

    private static void scrape(Traffic traffic, Workload pods, int port) {
        traffic.open(new Flow(traffic.neighbours().prometheus(), pods, FlowPort.tcp(port), "metrics"));
    }

    /** The policies of drivers and of executors open DNS, the API server and metrics; that of a job opens the rest. */
    private static void job(Traffic traffic, JobPlan job) {
        Workload pods = Workload.ofPlatform(
                "the job " + job.name(),
                "spark-job-" + job.name(),
                PodGroup.in(
                        job.identity().namespace(),
                        labels(JobPlan.LABEL, job.name().toString())),
                job.key());
        traffic.addClosed(pods);
        traffic.open(new Flow(
                pods,
                pods,
                FlowPort.tcp(SparkPorts.DRIVER, SparkPorts.BLOCK_MANAGER),
                "tasks and data between its driver and its executors"));
        job.connections().forEach(connection -> traffic.connect(pods, connection));
    }

    /** Applications that are not of this project. Like every submission they are told of the object store and the catalog. */
    private void foreign(Traffic traffic, DnsLabel namespace) {
        Workload pods = Workload.ofOthers(
                "Spark applications of others in " + namespace,
                PlatformNames.FOREIGN_APPLICATIONS,
                new PodGroup(
                        Optional.of(namespace),
                        new TreeMap<>(Collections.singletonMap(SparkLabels.LAUNCHED, "true")),
                        new TreeMap<>(Collections.singletonMap(PlatformLabels.MANAGED_BY, PlatformLabels.GENERATOR))),
                "network.foreignApplications");
        if (environment.network().foreignApplications() == ForeignApplications.CLOSED) {
            traffic.addClosed(pods);
            return;
        }
        traffic.add(pods);
        traffic.askApiServer(pods, "executors that drivers ask for");
        visitors(traffic, pods);
        Peer namespaced = Peer.at(
                "the namespace",
                "network.foreignApplications",
                List.of(new PeerPlace.Pods(PodGroup.in(namespace, Collections.emptySortedMap()))));
        traffic.open(new Flow(pods, namespaced, List.of(), "whatever they do"));
        traffic.open(new Flow(namespaced, pods, List.of(), "whatever they do"));
        traffic.connect(pods, CloudEndpoints.storeAndIdentity(environment.objectStore(), "event logs"));
        traffic.connect(pods, CatalogEndpoints.all(environment.iceberg(), "metadata of tables"));
    }

    private static PodGroup role(DnsLabel namespace, String role) {
        SortedMap<String, String> labels = labels(SparkLabels.ROLE, role);
        labels.put(PlatformLabels.COMPONENT, Program.JOB);
        return PodGroup.in(namespace, labels);
    }

    private static SortedMap<String, String> labels(String label, String value) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put(label, value);
        labels.put(PlatformLabels.MANAGED_BY, PlatformLabels.GENERATOR);
        return labels;
    }
}
