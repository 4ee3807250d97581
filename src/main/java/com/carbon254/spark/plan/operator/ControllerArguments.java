package com.carbon254.spark.plan.operator;

import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.operator.BatchScheduler;
import com.carbon254.spark.config.operator.Controller;
import com.carbon254.spark.config.operator.JobPages;
import com.carbon254.spark.config.operator.LeaderElection;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.OperatorMetrics;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The arguments of the controller. */
final class ControllerArguments {

    private final Arguments arguments;

    private ControllerArguments(OperatorRelease release) {
        arguments = new Arguments(release, OperatorProcess.CONTROLLER);
    }

    static List<String> of(Operator operator, OperatorRelease release, WatchedNamespaces namespaces, DnsLabel home) {
        Controller controller = operator.controller();
        ControllerArguments made = new ControllerArguments(release);
        made.arguments.set("--namespaces", namespaces.namesText());
        made.arguments.setByRelease(operator, namespaces.selector());
        made.work(controller);
        made.schedulers(operator.batchScheduler());
        made.pages(operator.jobPages());
        made.election(controller.leaderElection(), home.toString());
        made.metrics(operator.metrics());
        made.diagnosis(controller);
        return made.arguments.list();
    }

    private void work(Controller controller) {
        arguments
                .set("--controller-threads", controller.workers())
                .set("--max-tracked-executor-per-app", controller.maxTrackedExecutors())
                .set(
                        "--workqueue-ratelimiter-bucket-qps",
                        controller.workQueue().rate())
                .set(
                        "--workqueue-ratelimiter-bucket-size",
                        controller.workQueue().burst())
                .set("--driver-pod-creation-grace-period", GoText.duration(controller.driverPodGracePeriod()));
        if (controller.workQueue().maxDelay() != null) {
            arguments.set(
                    "--workqueue-ratelimiter-max-delay",
                    GoText.duration(controller.workQueue().maxDelay()));
        }
        String gates = controller.featureGates().entrySet().stream()
                .filter(gate -> gate.getValue())
                .map(gate -> gate.getKey() + "=true")
                .collect(Collectors.joining(","));
        if (!gates.isEmpty()) {
            arguments.set("--feature-gates", gates);
        }
    }

    private void schedulers(BatchScheduler scheduler) {
        boolean coscheduling = scheduler.coscheduling() != null;
        arguments.set("--enable-batch-scheduler", scheduler.volcano() || scheduler.yunikorn() || coscheduling);
        if (scheduler.coscheduling() != null) {
            arguments.set(
                    "--kube-scheduler-names",
                    scheduler.coscheduling().stream().map(Object::toString).collect(Collectors.joining(",")));
        }
        if (scheduler.preferred() != null) {
            arguments.set("--default-batch-scheduler", scheduler.preferred());
        }
    }

    private void pages(JobPages pages) {
        arguments.set("--enable-ui-service", pages.service());
        if (pages.ingress().enabled()) {
            ingress(pages.ingress());
        }
    }

    private void ingress(JobPages.Ingresses ingress) {
        arguments.set(
                "--ingress-url-format", Objects.requireNonNull(ingress.urlFormat(), "a rule asks for the format"));
        if (ingress.className() != null) {
            arguments.set("--ingress-class-name", ingress.className());
        }
        if (ingress.tls() != null) {
            arguments.set("--ingress-tls", GoText.json(ingress.tls()));
        }
        if (!ingress.annotations().isEmpty()) {
            arguments.set("--ingress-annotations", GoText.json(ingress.annotations()));
        }
    }

    private void election(LeaderElection election, String namespace) {
        arguments.set("--leader-election", election.enabled());
        if (election.enabled()) {
            arguments
                    .set("--leader-election-lock-name", PlatformNames.CONTROLLER_LEASE)
                    .set("--leader-election-lock-namespace", namespace)
                    .set("--leader-election-lease-duration", GoText.duration(election.leaseDuration()))
                    .set("--leader-election-renew-deadline", GoText.duration(election.renewDeadline()))
                    .set("--leader-election-retry-period", GoText.duration(election.retryPeriod()));
        }
    }

    private void metrics(OperatorMetrics metrics) {
        arguments.set("--enable-metrics", metrics.enabled());
        if (!metrics.enabled()) {
            return;
        }
        arguments
                .set("--metrics-bind-address", ":" + metrics.port())
                .set(
                        "--metrics-labels",
                        metrics.labels().stream().map(Object::toString).collect(Collectors.joining(",")))
                .set("--metrics-job-start-latency-buckets", metrics.startBuckets());
        if (metrics.prefix() != null) {
            arguments.set("--metrics-prefix", metrics.prefix());
        }
    }

    private void diagnosis(Controller controller) {
        if (controller.profiling().enabled()) {
            arguments.set("--pprof-bind-address", ":" + controller.profiling().port());
        }
        arguments
                .set("--zap-log-level", controller.logging().level())
                .set("--zap-encoder", controller.logging().encoder());
    }
}
