package com.carbon254.spark.workflows;

import com.carbon254.spark.plan.workflow.SchedulerPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlans;
import com.carbon254.spark.text.PackagedFile;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the program that publishes workflows works with, beside their files. */
final class PublisherFiles {

    /** The program, in the ConfigMap and in the jar. */
    static final String PROGRAM = "publish.py";

    /** What it publishes, and where. */
    static final String PLAN = "plan.json";

    /** The folder of the plan, beside which the files of the workflows lie. */
    static final String FOLDER = "publish/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublisherFiles() {}

    static String program() {
        return PackagedFile.read("/workflows/" + PROGRAM);
    }

    static String plan(WorkflowPlans plans) {
        SchedulerPlan scheduler = plans.scheduler();
        ObjectNode plan = JSON.createObjectNode();
        plan.put("url", scheduler.url().toString());
        plan.put("version", scheduler.release().toString());
        plan.put("project", scheduler.project());
        plan.put("tenant", scheduler.tenant());
        ArrayNode workflows = plan.putArray("workflows");
        plans.workflows().forEach(workflow -> workflow(workflows.addObject(), workflow));
        return WorkflowJson.print(plan);
    }

    /** A workflow with a schedule runs by it: both are brought online. */
    private static void workflow(ObjectNode node, WorkflowPlan workflow) {
        node.put("file", "../" + workflow.file());
        node.put("schedule", workflow.runs().schedule().isPresent());
        node.put("release", true);
    }
}
