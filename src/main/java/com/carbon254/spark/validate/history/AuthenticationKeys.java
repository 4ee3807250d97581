package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.HistoryIngress.Authentication;
import com.carbon254.spark.config.HistoryIngress.AuthenticationType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of an authentication are those of its type: none is missing, none belongs to another type. */
final class AuthenticationKeys implements EnvironmentRule {

    private static final String BLOCK = "history.ingress.authentication";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Authentication authentication = environment.config().history().ingress().authentication();
        List<Finding> findings = new ArrayList<>();
        check(findings, environment, "url", authentication.url(), AuthenticationType.OAUTH2_PROXY);
        check(findings, environment, "signInUrl", authentication.signInUrl(), AuthenticationType.OAUTH2_PROXY);
        check(findings, environment, "secret", authentication.secret(), AuthenticationType.BASIC);
        return findings;
    }

    private static void check(
            List<Finding> findings,
            LoadedEnvironment environment,
            String key,
            @Nullable Object value,
            AuthenticationType owner) {
        AuthenticationType type =
                environment.config().history().ingress().authentication().type();
        boolean wanted = type == owner;
        if (wanted == (value != null)) {
            return;
        }
        String path = BLOCK + "." + key;
        findings.add(new Finding(
                Rule.AUTHENTICATION_KEYS,
                environment.place(wanted ? BLOCK + ".type" : path),
                path,
                wanted
                        ? "the key is missing, and " + BLOCK + ".type is \"" + type + "\""
                        : "\"" + value + "\" contradicts " + BLOCK + ".type \"" + type + "\"",
                "it belongs to the type " + owner,
                wanted ? "set it, or choose another type" : "remove it with null, or choose the type " + owner));
    }
}
