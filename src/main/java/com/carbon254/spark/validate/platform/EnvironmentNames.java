package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** The name of an environment fits behind the names of programs: labels are values of at most 63 characters. */
final class EnvironmentNames implements EnvironmentRule {

    private static final int LONGEST = 40;

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        String name = environment.name().toString();
        if (name.length() <= LONGEST) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.ENVIRONMENT_NAME,
                Place.start(environment.file()),
                "",
                "\"" + name + "\" is too long for a label that ends with it",
                "the name of an environment has at most " + LONGEST + " characters",
                "rename the file"));
    }
}
