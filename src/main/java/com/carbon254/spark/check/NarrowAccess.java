package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Roles allow what is needed: nothing by wildcard, no reading of Secrets that are not named, no way into pods. */
final class NarrowAccess implements ObjectRule {

    private static final List<String> INTO_PODS = List.of("pods/attach", "pods/exec", "pods/portforward");
    private static final List<String> READING = List.of("get", "list", "watch");

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        Stream.concat(objects.ofKind("Role"), objects.ofKind("ClusterRole")).forEach(role -> {
            JsonNode rules = role.content().path("rules");
            for (int i = 0; i < rules.size(); i++) {
                check(role, "/rules/" + i, rules.get(i), faults);
            }
        });
        return faults;
    }

    private static void check(Manifest role, String at, JsonNode rule, List<Fault> faults) {
        for (String list : List.of("apiGroups", "resources", "verbs")) {
            if (texts(rule.path(list)).contains("*")) {
                faults.add(fault(role, at + "/" + list, "\"*\" allows what nobody thought of", "name each"));
            }
        }
        List<String> resources = texts(rule.path("resources"));
        resources.stream()
                .filter(INTO_PODS::contains)
                .forEach(resource -> faults.add(
                        fault(role, at + "/resources", "\"" + resource + "\" leads into running pods", "remove it")));
        boolean reads = texts(rule.path("verbs")).stream().anyMatch(READING::contains);
        if (resources.contains("secrets") && reads && rule.path("resourceNames").isEmpty()) {
            faults.add(fault(role, at, "\"secrets\" can be read, whatever they are", "name them in resourceNames"));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Fault fault(Manifest role, String at, String problem, String remedy) {
        return new Fault(
                role.key(), role.file(), at, problem, "a role allows what is needed", remedy, Rule.ACCESS_NARROW);
    }
}
