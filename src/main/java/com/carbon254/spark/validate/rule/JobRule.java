package com.carbon254.spark.validate.rule;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;

/** Something that must hold in each job by itself. */
public interface JobRule extends EnvironmentRule {

    /** Says what breaks the rule; nothing if it holds. */
    void check(Subject subject);

    @Override
    default List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().jobs().forEach((name, job) -> check(new Subject(environment, name, job, findings)));
        return findings;
    }

    /**
     * A job that is asked about.
     *
     * @param environment where it stands
     * @param name its name
     * @param job what is said of it
     * @param findings what breaks a rule
     */
    record Subject(LoadedEnvironment environment, DnsLabel name, Job job, List<Finding> findings) {

        /** Where a key of the job stands. */
        public String path(String key) {
            return key.isEmpty() ? "jobs." + name : "jobs." + name + "." + key;
        }

        /** Whether a file says something of the key in this very job. */
        public boolean says(String key) {
            return !environment.history().own(path(key)).isEmpty();
        }

        /** Whether what a file says of the key in this very job is refused: then nothing is known of it. */
        public boolean isOpen(String key) {
            return environment.isOpen(path(key));
        }

        /** Adds a finding at the place of a key of the job. */
        public void fault(Rule rule, String key, String problem, String allowed, String remedy) {
            String path = path(key);
            findings.add(new Finding(rule, environment.place(path), path, problem, allowed, remedy));
        }
    }
}
