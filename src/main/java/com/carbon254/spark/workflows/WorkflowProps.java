package com.carbon254.spark.workflows;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.workflow.WorkflowPlan;

/**
 * What the ConfigMap of a workflow is made of.
 *
 * @param namespace where it lies
 * @param labels of it
 * @param workflow the plan
 */
record WorkflowProps(String namespace, Labels labels, WorkflowPlan workflow) {

    static WorkflowProps of(Platform platform, WorkflowPlan workflow) {
        return new WorkflowProps(
                platform.site().namespace().toString(),
                Labels.of(
                        PlatformNames.WORKFLOW,
                        "workflow",
                        platform.site().environment(),
                        platform.site().marks().labels()),
                workflow);
    }

    String name() {
        return name(workflow);
    }

    /** What the ConfigMap of a workflow is called. */
    static String name(WorkflowPlan workflow) {
        return PlatformNames.WORKFLOW + "-" + workflow.name();
    }
}
