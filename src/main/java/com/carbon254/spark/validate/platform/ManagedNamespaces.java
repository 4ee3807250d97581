package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.namespace.NamespaceWish;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An environment makes and bounds namespaces of its own alone, and bounds only those that it makes. */
final class ManagedNamespaces implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().namespaces().forEach((name, wish) -> {
            String key = "namespaces." + name;
            if (!isOwn(environment.config(), name)) {
                findings.add(finding(
                        environment,
                        key,
                        "\"" + name + "\" is no namespace of this environment",
                        "its namespaces are that of the platform and jobNamespaces",
                        "correct the name, or add it to jobNamespaces"));
            } else if (!wish.managed() && hasBounds(wish)) {
                findings.add(finding(
                        environment,
                        key + ".managed",
                        "\"false\" leaves the namespace to others, and the keys beside it without effect",
                        "the tree bounds the namespaces that it makes",
                        "set it to true, or remove the other keys"));
            }
        });
        return findings;
    }

    private static boolean isOwn(Environment environment, DnsLabel name) {
        return Stream.concat(Stream.of(environment.namespace()), environment.jobNamespaces().keySet().stream())
                .anyMatch(name::equals);
    }

    private static boolean hasBounds(NamespaceWish wish) {
        return wish.podSecurity() != null
                || wish.defaults() != null
                || !wish.quota().isEmpty();
    }

    private static Finding finding(
            LoadedEnvironment environment, String key, String problem, String allowed, String remedy) {
        return new Finding(Rule.NAMESPACE_MANAGED, environment.place(key), key, problem, allowed, remedy);
    }
}
