package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;

/** What the jobs of a team may not set is a key of a job: a misspelt one would forbid nothing. */
final class NamedKeys implements EnvironmentRule {

    private static final RecordShape JOB = Shapes.of(Job.class);

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().teams().forEach((team, rules) -> {
            for (int i = 0; i < rules.mayNot().set().size(); i++) {
                String key = rules.mayNot().set().get(i).toString();
                if (Shapes.find(JOB, key).isEmpty()) {
                    findings.add(finding(environment, "teams." + team + ".mayNot.set[" + i + "]", key));
                }
            }
        });
        return findings;
    }

    private static Finding finding(LoadedEnvironment environment, String path, String key) {
        List<String> keys = JOB.keys().stream().map(KeyShape::name).toList();
        return new Finding(
                Rule.TEAM_FILE,
                environment.place(path),
                path,
                "\"" + key + "\" is no key of a job",
                "it must be one of " + String.join(", ", keys) + ", or a key below one",
                NearName.find(key, keys)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("write it as a job would, for example executor.memory"));
    }
}
