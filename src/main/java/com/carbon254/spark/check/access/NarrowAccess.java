package com.carbon254.spark.check.access;

import com.carbon254.spark.check.object.Bound;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Roles allow what is needed: nothing by wildcard, no way into pods, no Secret that is not named, and nothing by which an
 * account gives itself more (Kubernetes documentation, Role Based Access Control Good Practices).
 */
final class NarrowAccess implements ObjectRule {

    private static final List<String> INTO_PODS = List.of(
            "nodes/proxy",
            "pods/attach",
            "pods/ephemeralcontainers",
            "pods/exec",
            "pods/portforward",
            "pods/proxy",
            "services/proxy");

    /** To update or patch an object is to read it: the answer holds it. */
    private static final List<String> READING = List.of("get", "list", "patch", "update", "watch");

    private static final List<String> CHANGING = List.of("create", "patch", "update");
    private static final List<String> RISING = List.of("bind", "escalate", "impersonate");
    private static final String ROLES = "rbac.authorization.k8s.io";

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        Stream.concat(objects.ofKind("Role"), objects.ofKind("ClusterRole")).forEach(role -> {
            JsonNode rules = role.content().path("rules");
            for (int i = 0; i < rules.size(); i++) {
                Grant grant = new Grant(role, "/rules/" + i, rules.get(i));
                wildcards(grant, faults);
                steps(grant, faults);
                unnamed(grant, faults);
            }
            if (role.content().has("aggregationRule")) {
                faults.add(new Grant(role, "", role.content())
                        .fault("/aggregationRule", "whoever labels a role adds to this one", "list the rules"));
            }
        });
        return faults;
    }

    private static void wildcards(Grant grant, List<Fault> faults) {
        for (String list : List.of("apiGroups", "nonResourceURLs", "resources", "verbs")) {
            grant.texts(list).stream()
                    .filter(text -> text.contains("*"))
                    .forEach(text -> faults.add(grant.fault(
                            "/" + list, "\"" + text + "\" allows more than a list of names does", "name each")));
        }
    }

    private static void steps(Grant grant, List<Fault> faults) {
        grant.texts("resources").stream()
                .filter(INTO_PODS::contains)
                .forEach(resource -> faults.add(
                        grant.fault("/resources", "\"" + resource + "\" leads into running pods", "remove it")));
        grant.texts("verbs").stream()
                .filter(RISING::contains)
                .forEach(verb -> faults.add(
                        grant.fault("/verbs", "\"" + verb + "\" gives what the account does not have", "remove it")));
        if (grant.texts("apiGroups").contains(ROLES) && grant.allowsAny(CHANGING)) {
            faults.add(grant.fault("/apiGroups", "\"" + ROLES + "\" decides who may do what", "allow reading at most"));
        }
    }

    private static void unnamed(Grant grant, List<Fault> faults) {
        if (grant.namesObjects()) {
            return;
        }
        if (grant.isAbout("secrets") && grant.allowsAny(READING)) {
            faults.add(grant.fault("", "\"secrets\" can be read, whatever they are", "name them in resourceNames"));
        }
        if (grant.isAbout("serviceaccounts/token") && grant.allowsAny(List.of("create"))) {
            faults.add(grant.fault(
                    "", "\"serviceaccounts/token\" turns into every other account", "name them in resourceNames"));
        }
    }

    /** One rule of a role. */
    private record Grant(Manifest role, String pointer, JsonNode rule) {

        List<String> texts(String list) {
            return Bound.texts(rule.path(list));
        }

        boolean isAbout(String resource) {
            return texts("resources").contains(resource);
        }

        boolean allowsAny(List<String> verbs) {
            return texts("verbs").stream().anyMatch(verbs::contains);
        }

        boolean namesObjects() {
            return !rule.path("resourceNames").isEmpty();
        }

        Fault fault(String at, String problem, String remedy) {
            return new Fault(
                    role.key(),
                    role.file(),
                    pointer + at,
                    problem,
                    "a role allows what is needed",
                    remedy,
                    Rule.ACCESS_NARROW);
        }
    }
}
