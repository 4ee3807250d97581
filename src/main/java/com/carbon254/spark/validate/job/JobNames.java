package com.carbon254.spark.validate.job;

import com.carbon254.spark.catalogue.PodNames;
import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.regex.Pattern;

/**
 * The name of a job leaves room for the names that are made of it: executors' ({@code <job>-exec-<n>}), those of a
 * schedule's runs ({@code <job>-<nanoseconds>}), and the label of the instance ({@code <job>-<environment>}). It does not
 * end as one of these does, for alerts and dashboards know some pods by their names alone.
 */
final class JobNames implements JobRule {

    /** Spark refuses a longer spark.kubernetes.executor.podNamePrefix. */
    private static final int WITH_EXECUTORS = 47;

    /** Kubernetes names of 63 characters, less a hyphen and 19 digits. */
    private static final int WITH_RUNS = 43;

    private static final int LABEL = 63;

    /** The operator takes DNS labels of RFC 1035 only. */
    private static final Pattern BEGIN = Pattern.compile("[a-z].*");

    /** The time of a run, or what Spark puts behind the name of an application for its executors. */
    private static final Pattern RUN = Pattern.compile(".+-(" + PodNames.RUN + "|" + PodNames.APPLICATION + ")");

    @Override
    public void check(Subject subject) {
        String name = subject.name().toString();
        int most = Math.min(
                most(subject),
                LABEL - 1 - subject.environment().name().toString().length());
        if (name.length() > most) {
            fault(
                    subject,
                    "has " + name.length() + " characters",
                    "it may have " + most + ": " + reason(subject),
                    "shorten it");
        }
        if (!BEGIN.matcher(name).matches()) {
            fault(subject, "begins with a digit", "the operator takes names that begin with a letter", "rename it");
        }
        if (RUN.matcher(name).matches()) {
            fault(
                    subject,
                    "ends like the name of a run",
                    "a hyphen and 8 to 19 digits, or 16 hexadecimal ones, end names that are made of a job's",
                    "rename it");
        }
    }

    private static void fault(Subject subject, String problem, String allowed, String remedy) {
        subject.fault(Rule.JOB_NAME, "", "\"" + subject.name() + "\" " + problem, allowed, remedy);
    }

    private static int most(Subject subject) {
        return hasRuns(subject) ? WITH_RUNS : WITH_EXECUTORS;
    }

    /** Runs of a schedule or of a workflow have names of their own. */
    private static boolean hasRuns(Subject subject) {
        Start start = subject.job().start();
        return start == Start.SCHEDULE || start == Start.DOLPHINSCHEDULER || isAStep(subject);
    }

    private static boolean isAStep(Subject subject) {
        Environment config = subject.environment().config();
        return new StatedWorkflows(config.jobs(), config.workflows()).isAStep(subject.name());
    }

    private static String reason(Subject subject) {
        return hasRuns(subject)
                ? "each run has its name, a hyphen and 19 digits"
                : "each executor has its name and -exec-<n>, and a label its name and the environment's";
    }
}
