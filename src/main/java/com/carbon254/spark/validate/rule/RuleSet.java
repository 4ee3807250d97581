package com.carbon254.spark.validate.rule;

import java.util.List;

/**
 * The rules of one subject.
 *
 * @param ofEnvironment each looks at one environment
 * @param ofEstate each looks at all environments together
 */
public record RuleSet(List<EnvironmentRule> ofEnvironment, List<EstateRule> ofEstate) {

    public RuleSet {
        ofEnvironment = List.copyOf(ofEnvironment);
        ofEstate = List.copyOf(ofEstate);
    }
}
