package com.carbon254.spark.validate.rule;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import java.util.List;
import java.util.SortedMap;

/** Something that must hold between all environments. */
public interface EstateRule {

    /** What breaks the rule, by the name of the environment that must change. */
    SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments);
}
