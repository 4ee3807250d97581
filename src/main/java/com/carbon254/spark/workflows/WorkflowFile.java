package com.carbon254.spark.workflows;

import com.carbon254.spark.plan.workflow.SchedulerPlan;
import com.carbon254.spark.plan.workflow.StepPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlan;
import com.carbon254.spark.plan.workflow.WorkflowRuns;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * A workflow as DolphinScheduler imports it: an array of one object (DagDataSchedule of its API, 3.1 to 3.4). An unknown word
 * makes it drop an object without a complaint, so the words are those of its enums.
 */
final class WorkflowFile {

    private static final int FIRST_VERSION = 1;
    private static final int NOT_LIMITED = -1;
    private static final int COLUMN = 300;
    private static final int ROW = 120;

    /** An import has no start of its own, and the times must not depend on the day of a run. */
    private static final String FROM = "2026-01-01 00:00:00";

    private static final String UNTIL = "2126-01-01 00:00:00";

    private final SchedulerPlan scheduler;
    private final WorkflowPlan workflow;
    private final Function<StepPlan, String> script;

    WorkflowFile(SchedulerPlan scheduler, WorkflowPlan workflow, Function<StepPlan, String> script) {
        this.scheduler = scheduler;
        this.workflow = workflow;
        this.script = script;
    }

    String text() {
        ArrayNode file = JsonNodeFactory.instance.arrayNode();
        ObjectNode root = file.addObject();
        definition(root.putObject(scheduler.release().named("Definition")));
        relations(root.putArray(scheduler.release().named("TaskRelationList")));
        ArrayNode tasks = root.putArray("taskDefinitionList");
        workflow.steps().forEach(step -> task(tasks.addObject(), step));
        workflow.runs()
                .schedule()
                .ifPresentOrElse(times -> schedule(root.putObject("schedule"), times), () -> root.putNull("schedule"));
        return WorkflowJson.print(file);
    }

    private void definition(ObjectNode definition) {
        WorkflowRuns runs = workflow.runs();
        definition.put("code", workflow.code());
        definition.put("name", workflow.name().toString());
        definition.put("version", FIRST_VERSION);
        definition.put("releaseState", "OFFLINE");
        definition.put("projectCode", scheduler.projectCode());
        definition.put("description", workflow.description());
        definition.put("globalParams", WorkflowJson.inLine(parameters()));
        definition.put("flag", "YES");
        definition.put("locations", WorkflowJson.inLine(locations()));
        definition.put("timeout", runs.timeoutMinutes().orElse(0L));
        definition.put("executionType", runs.overlap());
    }

    private ArrayNode parameters() {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        workflow.parameters().forEach((name, value) -> parameter(parameters, name, value));
        return parameters;
    }

    /** Each step right of those before it. */
    private ArrayNode locations() {
        ArrayNode locations = JsonNodeFactory.instance.arrayNode();
        int row = 1;
        for (StepPlan step : workflow.steps()) {
            locations
                    .addObject()
                    .put("taskCode", step.code())
                    .put("x", ROW + COLUMN * workflow.depth(step))
                    .put("y", ROW * row);
            row++;
        }
        return locations;
    }

    private void relations(ArrayNode relations) {
        for (StepPlan step : workflow.steps()) {
            if (step.after().isEmpty()) {
                relation(relations.addObject(), 0, 0, step);
            }
            step.after()
                    .forEach(before -> relation(
                            relations.addObject(), workflow.step(before).code(), FIRST_VERSION, step));
        }
    }

    private void relation(ObjectNode relation, long before, int version, StepPlan step) {
        relation.put("name", "");
        relation.put("projectCode", scheduler.projectCode());
        relation.put(scheduler.release().named("DefinitionCode"), workflow.code());
        relation.put(scheduler.release().named("DefinitionVersion"), FIRST_VERSION);
        relation.put("preTaskCode", before);
        relation.put("preTaskVersion", version);
        relation.put("postTaskCode", step.code());
        relation.put("postTaskVersion", FIRST_VERSION);
        relation.put("conditionType", "NONE");
        relation.putObject("conditionParams");
    }

    private void task(ObjectNode task, StepPlan step) {
        task.put("code", step.code());
        task.put("name", step.name().toString());
        task.put("version", FIRST_VERSION);
        task.put("description", step.job().identity().description());
        task.put("projectCode", scheduler.projectCode());
        task.put("taskType", "SHELL");
        ObjectNode parameters = task.putObject("taskParams");
        if (workflow.parameters().isEmpty()) {
            replacesSomething(parameters.putArray("localParams"));
        } else {
            parameters.putArray("localParams");
        }
        parameters.put("rawScript", script.apply(step));
        parameters.putArray("resourceList");
        task.put("flag", "YES");
        if (scheduler.release().taskHas("isCache")) {
            task.put("isCache", "NO");
        }
        task.put("taskPriority", "MEDIUM");
        task.put("workerGroup", scheduler.workers().group());
        task.put("environmentCode", NOT_LIMITED);
        task.put("failRetryTimes", step.tries().retries());
        task.put("failRetryInterval", step.tries().intervalMinutes());
        timeout(task, step.tries());
        task.put("delayTime", 0);
        task.put("taskGroupId", 0);
        task.put("taskGroupPriority", 0);
        task.put("cpuQuota", NOT_LIMITED);
        task.put("memoryMax", NOT_LIMITED);
        task.put("taskExecuteType", "BATCH");
    }

    /** Releases before 3.3 replace none of their own words in a task that has no parameter (issue 15711 of DolphinScheduler). */
    private void replacesSomething(ArrayNode parameters) {
        parameter(parameters, "workflow", workflow.name().toString());
    }

    private static void parameter(ArrayNode parameters, String name, String value) {
        parameters
                .addObject()
                .put("prop", name)
                .put("direct", "IN")
                .put("type", "VARCHAR")
                .put("value", value);
    }

    /** The step ends its job by itself; DolphinScheduler's own clock is for a step that cannot, and so goes later. */
    private static void timeout(ObjectNode task, StepPlan.Tries tries) {
        task.put("timeoutFlag", tries.timeoutMinutes().isPresent() ? "OPEN" : "CLOSE");
        if (tries.timeoutMinutes().isPresent()) {
            task.put("timeoutNotifyStrategy", "WARNFAILED");
        } else {
            task.putNull("timeoutNotifyStrategy");
        }
        task.put("timeout", tries.timeoutMinutes().map(minutes -> minutes + 15).orElse(0L));
    }

    private void schedule(ObjectNode schedule, WorkflowRuns.Times times) {
        schedule.put("startTime", FROM);
        schedule.put("endTime", UNTIL);
        schedule.put("timezoneId", times.timeZone().toString());
        schedule.put("crontab", times.crontab());
        schedule.put("failureStrategy", workflow.runs().onFailure());
        schedule.put("releaseState", "OFFLINE");
        schedule.put(
                "warningType",
                workflow.runs().notification().map(WorkflowRuns.Told::when).orElse("NONE"));
        schedule.put(
                "warningGroupId",
                workflow.runs().notification().map(WorkflowRuns.Told::group).orElse(0));
        schedule.put(scheduler.release().named("InstancePriority"), "MEDIUM");
        schedule.put("workerGroup", scheduler.workers().group());
        if (scheduler.release().scheduleHas("tenantCode")) {
            schedule.put("tenantCode", scheduler.tenant());
        }
        schedule.put("environmentCode", NOT_LIMITED);
    }
}
