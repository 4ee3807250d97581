package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.workflow.Workflow;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/** Something that must hold in each workflow by itself, a job's own ones among them. */
interface WorkflowRule extends EnvironmentRule {

    /** Says what breaks the rule; nothing if it holds. */
    void check(Subject subject);

    @Override
    default List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Environment config = environment.config();
        new StatedWorkflows(config.jobs(), config.workflows())
                .all()
                .forEach((name, workflow) -> check(new Subject(environment, name, workflow, findings)));
        return findings;
    }

    /**
     * A workflow that is asked about.
     *
     * @param environment where it stands
     * @param name its name
     * @param workflow what is said of it
     * @param findings what breaks a rule
     */
    record Subject(LoadedEnvironment environment, DnsLabel name, Workflow workflow, List<Finding> findings) {

        /** Whether a file states it; otherwise it is a job's own. */
        boolean isStated() {
            return environment.config().workflows().containsKey(name);
        }

        /** Adds a finding at the place of a key of the workflow. */
        void fault(Rule rule, String key, String problem, String allowed, String remedy) {
            faultAt(
                    rule,
                    key.isEmpty() ? "workflows." + name : "workflows." + name + "." + key,
                    problem,
                    allowed,
                    remedy);
        }

        /** Adds a finding at the place of any key. */
        void faultAt(Rule rule, String path, String problem, String allowed, String remedy) {
            findings.add(new Finding(rule, environment.place(path), path, problem, allowed, remedy));
        }
    }
}
