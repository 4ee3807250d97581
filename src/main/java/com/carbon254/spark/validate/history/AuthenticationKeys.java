package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.HistoryIngress.Authentication;
import com.carbon254.spark.config.HistoryIngress.AuthenticationType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of an authentication are those of its type: none is missing, none belongs to another type. */
final class AuthenticationKeys implements IngressRule {

    private static final String BLOCK = "history.ingress.authentication";

    @Override
    public List<Finding> check(LoadedEnvironment environment, HistoryIngress ingress) {
        Authentication authentication = ingress.authentication();
        Subject subject = new Subject(environment, authentication.type(), new ArrayList<>());
        subject.check("url", authentication.url(), AuthenticationType.OAUTH2_PROXY);
        subject.check("signInUrl", authentication.signInUrl(), AuthenticationType.OAUTH2_PROXY);
        subject.check("secret", authentication.secret(), AuthenticationType.BASIC);
        return subject.findings();
    }

    private record Subject(LoadedEnvironment environment, AuthenticationType type, List<Finding> findings) {

        void check(String key, @Nullable Object value, AuthenticationType owner) {
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
}
