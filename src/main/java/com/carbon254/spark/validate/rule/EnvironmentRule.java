package com.carbon254.spark.validate.rule;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import java.util.List;

/** Something that must hold in each environment by itself. */
public interface EnvironmentRule {

    /** What breaks the rule; empty if it holds. */
    List<Finding> check(LoadedEnvironment environment);
}
