package com.carbon254.spark.alert;

/**
 * An alert before an environment says when it fires.
 *
 * <p>In the expression, <code>${threshold}</code> stands for the bound, <code>${namespace}</code> for the namespace of the
 * platform, <code>${operator}</code> for that of the operator, <code>${namespaces}</code> for a regular expression over those
 * of jobs, and <code>${job}</code> for a further matcher on {@code spark_job}, with a comma in front. <code>${queues}</code>
 * stands for a regular expression over the names that the operator's work queues have in its release. In a description, <code>${jobName}</code> stands for the one job
 * that a rule is about: a template sees the labels of the series, and not those that the rule adds.
 *
 * @param name its name, and that of its runbook page
 * @param scope what it watches
 * @param board the dashboard to look at
 * @param expression what gives a series for each fault
 * @param summary what happened, in words
 * @param description the same with the values
 */
public record Alert(String name, Scope scope, Board board, String expression, String summary, String description) {

    /** What stands for the bound. */
    public static final String THRESHOLD = "${threshold}";

    /** What stands for a matcher on the job. */
    public static final String JOB = "${job}";

    /** What stands for the name of the job. */
    public static final String JOB_NAME = "${jobName}";

    /** Whether the environment must say a bound. */
    public boolean hasThreshold() {
        return expression.contains(THRESHOLD);
    }

    /** Whether a job may have a bound of its own. */
    public boolean isByJob() {
        return expression.contains(JOB);
    }
}
