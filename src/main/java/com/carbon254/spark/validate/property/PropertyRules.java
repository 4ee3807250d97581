package com.carbon254.spark.validate.property;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over properties and variables. A new one is a class beside this and a line here. */
public final class PropertyRules {

    private static final RuleSet ALL =
            new RuleSet(List.of(new EnvironmentVariables(), new KnownSparkProperties()), List.of());

    private PropertyRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
