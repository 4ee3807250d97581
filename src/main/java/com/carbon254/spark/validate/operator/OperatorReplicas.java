package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.operator.LeaderElection;
import com.carbon254.spark.finding.Rule;
import java.time.Duration;

/** Several pods of a process share their work as they can: one leads, some remain, and they spread. */
final class OperatorReplicas implements OperatorRule {

    @Override
    public void check(Subject subject) {
        subject.parts().forEach(part -> {
            budget(subject, part);
            spread(subject, part);
        });
        election(subject);
    }

    private static void budget(Subject subject, Part part) {
        if (part.budget().enabled() && part.replicas() <= part.budget().minAvailable()) {
            subject.fault(
                    Rule.OPERATOR_REPLICAS,
                    part.name() + ".disruptionBudget.minAvailable",
                    "\"" + part.budget().minAvailable() + "\" of " + part.replicas()
                            + " pods must remain, so no node with one of them can ever be drained",
                    "fewer must remain than " + part.name() + ".replicas",
                    "raise the replicas, or switch the budget off");
        }
    }

    private static void spread(Subject subject, Part part) {
        if (!part.pod().topologySpread().isEmpty() && part.replicas() < 2) {
            subject.fault(
                    Rule.OPERATOR_REPLICAS,
                    part.name() + ".pod.topologySpread",
                    "\"" + part.replicas() + "\" pod cannot be spread",
                    "at least 2 replicas can",
                    "raise " + part.name() + ".replicas, or remove the key");
        }
    }

    private static void election(Subject subject) {
        LeaderElection election = subject.operator().controller().leaderElection();
        int replicas = subject.operator().controller().replicas();
        if (!election.enabled() && replicas > 1) {
            subject.fault(
                    Rule.OPERATOR_REPLICAS,
                    "controller.leaderElection.enabled",
                    "\"false\" lets each of " + replicas + " controllers submit every job",
                    "several controllers elect a leader",
                    "set it to true, or controller.replicas to 1");
        }
        timing(subject, election);
    }

    /** client-go checks both when the process starts, and adds a fifth to the period. */
    private static void timing(Subject subject, LeaderElection election) {
        Duration lease = election.leaseDuration().duration();
        Duration deadline = election.renewDeadline().duration();
        Duration period = election.retryPeriod().duration();
        if (deadline.compareTo(lease) >= 0) {
            subject.fault(
                    Rule.OPERATOR_REPLICAS,
                    "controller.leaderElection.renewDeadline",
                    "\"" + election.renewDeadline() + "\" is not before leaseDuration \"" + election.leaseDuration()
                            + "\", and the controller would not start",
                    "a leader gives up before the others may take over",
                    "lower it, or raise leaseDuration");
        }
        if (period.multipliedBy(6).compareTo(deadline.multipliedBy(5)) >= 0) {
            subject.fault(
                    Rule.OPERATOR_REPLICAS,
                    "controller.leaderElection.retryPeriod",
                    "\"" + election.retryPeriod() + "\" and a fifth is not before renewDeadline \""
                            + election.renewDeadline() + "\", and the controller would not start",
                    "a leader tries more than once before it gives up",
                    "lower it, or raise renewDeadline");
        }
    }
}
