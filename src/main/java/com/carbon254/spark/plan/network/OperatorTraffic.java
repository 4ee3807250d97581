package com.carbon254.spark.plan.network;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.Program;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.operator.Proxy;
import com.carbon254.spark.plan.connection.CloudEndpoints;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoint;
import com.carbon254.spark.plan.connection.NamedServices;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.operator.WebhookPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who the operator's two processes speak with.
 *
 * @param name the environment's name
 * @param environment what is said of them: all of it, for many parts say whom they ask
 * @param jobs whose libraries the controller fetches before it submits
 */
record OperatorTraffic(DnsLabel name, Environment environment, List<JobPlan> jobs) {

    private static final String CONTROLLER = "operator.controller";

    void addTo(Traffic traffic, Optional<OperatorPlan> operator) {
        operator.ifPresent(plan -> {
            metrics(traffic, plan, controller(traffic));
            plan.webhook().ifPresent(webhook -> metrics(traffic, plan, webhook(traffic, webhook)));
        });
    }

    private Workload controller(Traffic traffic) {
        Workload controller = traffic.add(Workload.ofPlatform(
                "the operator's controller", PlatformNames.OPERATOR_APP, pods(Program.CONTROLLER), CONTROLLER));
        traffic.askApiServer(controller, "jobs that it submits and follows");
        if (environment.operator().controller().submission().objectStore()) {
            CloudEndpoints.storeAndIdentity(environment.objectStore(), "dependencies of jobs it submits")
                    .forEach(store -> traffic.connect(controller, store));
        }
        libraries().forEach(library -> traffic.connect(controller, library));
        Stream.ofNullable(environment.operator().proxy())
                .flatMap(this::proxies)
                .distinct()
                .forEach(proxy -> traffic.connect(controller, new Connection(proxy, "other networks")));
        return controller;
    }

    /** Packages are resolved where spark-submit runs, and by the driver again. */
    private Stream<Connection> libraries() {
        return jobs.stream()
                .flatMap(job -> job.libraryConnections().stream())
                .map(connection -> new Connection(connection.to(), "libraries of jobs it submits"))
                .distinct();
    }

    private Stream<Endpoint> proxies(Proxy proxy) {
        NamedServices services = new NamedServices(environment.services());
        return Stream.of(proxy.http(), proxy.https())
                .flatMap(Stream::ofNullable)
                .map(url -> services.proxy(url));
    }

    private Workload webhook(Traffic traffic, WebhookPlan plan) {
        Workload webhook = traffic.add(Workload.ofPlatform(
                "the operator's webhook", PlatformNames.WEBHOOK, pods(Program.WEBHOOK), "operator.webhook"));
        traffic.askApiServer(webhook, "its certificate and configurations");
        traffic.open(new Flow(
                traffic.neighbours().callers(), webhook, FlowPort.tcp(plan.port()), "Spark objects that it admits"));
        return webhook;
    }

    private void metrics(Traffic traffic, OperatorPlan plan, Workload process) {
        if (environment.monitoring().enabled()) {
            plan.metricsPort()
                    .ifPresent(port -> traffic.open(
                            new Flow(traffic.neighbours().prometheus(), process, FlowPort.tcp(port), "metrics")));
        }
    }

    private PodGroup pods(Program program) {
        return PodGroup.in(
                Namespaces.ofOperator(environment.operator(), environment.namespace())
                        .value(),
                program.selector(name));
    }
}
