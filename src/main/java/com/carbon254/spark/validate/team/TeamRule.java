package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.team.Team;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that a team's file says of each of its jobs. */
interface TeamRule extends EnvironmentRule {

    /** Says what breaks the rule; nothing if it holds. */
    void check(Subject subject);

    @Override
    default List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment
                .config()
                .jobs()
                .forEach((name, job) -> environment
                        .history()
                        .team(name.toString())
                        .map(DnsLabel::new)
                        .flatMap(team -> Optional.ofNullable(
                                        environment.config().teams().get(team))
                                .map(rules -> new Of(team, rules)))
                        .ifPresent(team -> check(new Subject(environment, name, job, team, findings))));
        return findings;
    }

    /** A team. */
    record Of(DnsLabel name, Team rules) {

        /** The path of a key of the team. */
        String path(String key) {
            return "teams." + name + "." + key;
        }
    }

    /**
     * A job of a team.
     *
     * @param environment where it stands
     * @param name its name
     * @param job what is said of it
     * @param team whose it is
     * @param findings what breaks a rule
     */
    record Subject(LoadedEnvironment environment, DnsLabel name, Job job, Of team, List<Finding> findings) {

        /** Where a key of the job stands. */
        String path(String key) {
            return "jobs." + name + "." + key;
        }

        /** Adds a finding at the place of a key of the job. */
        void fault(String key, String problem, String said, String remedy) {
            fault(environment.place(path(key)), key, problem, said, remedy);
        }

        /**
         * Adds a finding.
         *
         * @param said the key of the team that the job breaks
         */
        void fault(Place place, String key, String problem, String said, String remedy) {
            findings.add(new Finding(
                    Rule.TEAM_JOB,
                    place,
                    path(key),
                    problem,
                    environment.place(team.path(said)) + " says so of the jobs of " + team.name() + " (" + said + ")",
                    remedy));
        }
    }
}
