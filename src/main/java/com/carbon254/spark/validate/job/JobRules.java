package com.carbon254.spark.validate.job;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over jobs. A new one is a class beside this and a line here. */
public final class JobRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new JobAccounts(),
                    new JobCapabilities(),
                    new JobCatalogs(),
                    new JobClaims(),
                    new JobDriverPages(),
                    new JobMetricsAgents(),
                    new JobNames(),
                    new JobNamespaces(),
                    new JobOverrides(),
                    new JobPropertyPairs(),
                    new JobResources(),
                    new JobRetries(),
                    new JobSchedulers(),
                    new JobServices(),
                    new JobSparkReleases(),
                    new JobStarts(),
                    new JobTopics()),
            List.of());

    private JobRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
