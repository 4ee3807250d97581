package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.operator.DisruptionBudget;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.OperatorPod;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Something that must hold of the operator, where an environment renders it. */
interface OperatorRule extends EnvironmentRule {

    /** Says what breaks the rule; nothing if it holds. */
    void check(Subject subject);

    @Override
    default List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        if (environment.config().operator().managed()) {
            check(new Subject(environment, findings));
        }
        return findings;
    }

    /**
     * The operator that is asked about.
     *
     * @param environment where it stands
     * @param findings what breaks a rule
     */
    record Subject(LoadedEnvironment environment, List<Finding> findings) {

        /** What is said of it. */
        Operator operator() {
            return environment.config().operator();
        }

        /** Its processes: the controller, and the webhook if it runs. */
        Stream<Part> parts() {
            Operator all = operator();
            Part controller = new Part(
                    "controller",
                    all.controller().replicas(),
                    all.controller().disruptionBudget(),
                    all.controller().pod());
            Part webhook = new Part(
                    "webhook",
                    all.webhook().replicas(),
                    all.webhook().disruptionBudget(),
                    all.webhook().pod());
            return all.webhook().enabled() ? Stream.of(controller, webhook) : Stream.of(controller);
        }

        /** Adds a finding at the place of a key of the operator. */
        void fault(Rule rule, String key, String problem, String allowed, String remedy) {
            String path = "operator." + key;
            findings.add(new Finding(rule, environment.place(path), path, problem, allowed, remedy));
        }
    }

    /**
     * What both processes have.
     *
     * @param name which of them it is
     * @param replicas how many pods run it
     * @param budget how many of them remain
     * @param pod what they have beyond what they need
     */
    record Part(String name, int replicas, DisruptionBudget budget, OperatorPod pod) {}
}
