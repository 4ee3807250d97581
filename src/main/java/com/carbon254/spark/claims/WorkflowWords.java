package com.carbon254.spark.claims;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words between braces that DolphinScheduler replaces before a program sees them. */
public final class WorkflowWords {

    /** The number of a run of a workflow, where a release has it. */
    public static final String RUN = "system.workflow.instance.id";

    /** A parameter in a text: the name stands between the braces. */
    public static final Pattern PARAMETER = Pattern.compile("\\$\\{([^{}]*)}");

    private WorkflowWords() {}

    /** The names of the parameters in a text, in its order. */
    public static Stream<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
