package com.carbon254.spark.workflows;

import com.carbon254.spark.api.spark.SparkApplication;
import com.carbon254.spark.claims.WorkflowWords;
import com.carbon254.spark.kube.TypedJson;
import com.carbon254.spark.plan.ObjectMarks;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.workflow.StepPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlan;
import com.carbon254.spark.text.PackagedFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The script of a step: a head with what is this step's alone, and what all steps share, {@code workflows/spark-step.sh}.
 * DolphinScheduler replaces parameters in the text of the script, so what people choose stands behind {@code <<} by itself,
 * where a shell reads it as it is; the script makes JSON of it.
 */
final class StepScript {

    private static final String PROGRAM = "/workflows/spark-step.sh";
    private static final String END = "END-OF-THIS-PIECE-OF-THE-APPLICATION";

    /** As many lines of the driver as tell why it failed. */
    private static final int LINES = 100;

    private static final int SECONDS = 60;

    private final WorkflowPlan workflow;
    private final Function<JobPlan, SparkApplication> application;
    private final ObjectMarks marks;
    private final List<String> parameters;

    /**
     * Makes the scripts of a workflow.
     *
     * @param parameters what every run knows without stating it
     */
    StepScript(
            WorkflowPlan workflow,
            Function<JobPlan, SparkApplication> application,
            ObjectMarks marks,
            List<String> parameters) {
        this.workflow = workflow;
        this.parameters = List.copyOf(parameters);
        this.application = application;
        this.marks = marks;
    }

    String of(StepPlan step) {
        StringBuilder script = new StringBuilder(
                "# Runs the Spark job " + step.job().name() + " as the step "
                        + step.name() + " of the workflow " + workflow.name()
                        + ". It is generated: what is changed here is\n"
                        + "# lost with the next import. Its image needs sh, awk, sed and curl, its pod the token of its account.\n");
        variable(script, "namespace", step.job().identity().namespace().toString());
        variable(script, "name", step.run());
        variable(script, "number", parameters.contains(WorkflowWords.RUN) ? "${" + WorkflowWords.RUN + "}" : "");
        variable(script, "failure", step.goesOn() ? "goOn" : "stop");
        variable(script, "resubmits", step.resubmits() ? "yes" : "no");
        variable(
                script,
                "timeout",
                String.valueOf(step.tries()
                        .timeoutMinutes()
                        .map(minutes -> minutes * SECONDS)
                        .orElse(0L)));
        variable(script, "lines", String.valueOf(LINES));
        script.append("spark_step_parts=$(mktemp -d) || exit 1\n");
        int number = 1;
        for (Piece piece : new StepApplication(
                        step, name -> workflow.parameters().containsKey(name) || parameters.contains(name))
                .pieces(TypedJson.of(application.apply(step.job())), marks)) {
            piece(script, number, piece);
            number++;
        }
        return script.append(PackagedFile.read(PROGRAM)).toString();
    }

    private static void variable(StringBuilder script, String name, String value) {
        script.append("spark_step_").append(name).append("='").append(value).append("'\n");
    }

    private static void piece(StringBuilder script, int number, Piece piece) {
        String file = String.format(Locale.ROOT, "%03d.%s", number, piece.kind());
        script.append("cat >\"$spark_step_parts/")
                .append(file)
                .append("\" <<'")
                .append(END)
                .append("'\n")
                .append(piece.text())
                .append('\n')
                .append(END)
                .append('\n');
    }
}
