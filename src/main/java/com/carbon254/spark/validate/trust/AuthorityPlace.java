package com.carbon254.spark.validate.trust;

import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** The certificates of the company's authorities lie in one object. */
final class AuthorityPlace implements EnvironmentRule {

    private static final String ALLOWED = "the certificates lie in a ConfigMap or in a Secret";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Authorities authorities = environment.config().authorities();
        if (authorities == null || environment.refused().cover("authorities")) {
            return List.of();
        }
        if (authorities.secret() != null && authorities.configMap() != null) {
            return List.of(new Finding(
                    Rule.AUTHORITIES,
                    environment.place("authorities.secret"),
                    "authorities.secret",
                    "\"" + authorities.secret() + "\" stands beside authorities.configMap \"" + authorities.configMap()
                            + "\"",
                    ALLOWED,
                    "remove one of the two with null"));
        }
        if (authorities.secret() == null && authorities.configMap() == null) {
            return List.of(new Finding(
                    Rule.AUTHORITIES,
                    environment.place("authorities.key"),
                    "authorities.configMap",
                    "the key is missing, and authorities.key is \"" + authorities.key() + "\"",
                    ALLOWED,
                    "set configMap or secret to the object that has the key"));
        }
        return List.of();
    }
}
