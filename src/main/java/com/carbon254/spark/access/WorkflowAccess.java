package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.workflow.SchedulerPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlans;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Comparator;

/** Access of DolphinScheduler's workers, in each namespace in which a step runs a job. Their account is made by others. */
record WorkflowAccess(ManifestFile file, Platform platform) {

    void add() {
        platform.workflows().ifPresent(this::add);
    }

    private void add(WorkflowPlans plans) {
        AccountProps workers = workers(plans.scheduler());
        plans.workflows().stream()
                .flatMap(workflow -> workflow.jobs().stream())
                .map(job -> job.identity().namespace())
                .distinct()
                .sorted(Comparator.comparing(DnsLabel::toString))
                .forEach(namespace -> new Grant(
                        file,
                        GrantProps.in(AccessNamespaces.ofJobs(platform, namespace), workers, StepPermissions.all())
                                .called(PlatformNames.WORKFLOW)));
    }

    private AccountProps workers(SchedulerPlan scheduler) {
        return AccountProps.plain(
                new Stated<>(scheduler.workers().namespace(), "dolphinScheduler.workers.namespace"),
                scheduler.workers().account().toString(),
                Labels.of(
                        PlatformNames.WORKFLOW,
                        "workflow",
                        platform.site().environment(),
                        platform.site().marks().labels()));
    }
}
