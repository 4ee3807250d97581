package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;

/** A team that an environment says something of has a folder: without one it has no jobs. */
final class KnownTeams implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<String> all = environment.config().teams().keySet().stream()
                .map(DnsLabel::toString)
                .toList();
        List<String> known =
                all.stream().filter(team -> hasFile(environment, team)).toList();
        return all.stream()
                .filter(team -> !known.contains(team))
                .map(team -> finding(environment, team, known))
                .toList();
    }

    private static boolean hasFile(LoadedEnvironment environment, String team) {
        return environment.files().stream().anyMatch(file -> file.endsWith("/jobs/" + team + "/team.yaml"));
    }

    private static Finding finding(LoadedEnvironment environment, String team, List<String> known) {
        String path = "teams." + team;
        return new Finding(
                Rule.TEAM_FILE,
                environment.place(path),
                path,
                "there is no team \"" + team + "\"",
                known.isEmpty()
                        ? "a team is a folder below jobs with a file team.yaml, and there is none"
                        : "there are the teams " + String.join(", ", known),
                NearName.find(team, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("remove what is said of it here, or describe it in jobs/" + team + "/team.yaml"));
    }
}
