package com.carbon254.spark.claims;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words between braces and brackets that DolphinScheduler replaces before a program sees them. */
public final class WorkflowWords {

    /** The number of a run of a workflow. */
    public static final String RUN = "system.workflow.instance.id";

    /** A parameter in a text: the name stands between the braces. */
    public static final Pattern PARAMETER = Pattern.compile("\\$\\{([^{}]*)}");

    /** What every run knows without a parameter (DolphinScheduler 3.1 to 3.4, TaskConstants and the page on built-in parameters). */
    private static final List<String> BUILT_IN = List.of(
            "system.biz.curdate",
            "system.biz.date",
            "system.datetime",
            "system.project.code",
            "system.project.name",
            "system.task.definition.code",
            "system.task.definition.name",
            "system.task.execute.path",
            "system.task.instance.id",
            "system.workflow.definition.code",
            "system.workflow.definition.name",
            RUN);

    private WorkflowWords() {}

    /** What every run knows without a parameter. */
    public static List<String> builtIn() {
        return BUILT_IN;
    }

    /** The names of the parameters in a text, in its order. */
    public static Stream<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
