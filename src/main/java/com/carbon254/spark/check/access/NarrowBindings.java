package com.carbon254.spark.check.access;

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
 * Roles are given to accounts and people one by one, never to everybody. That a role is printed here, with rules that a
 * reader sees, is the business of the rule on references.
 */
final class NarrowBindings implements ObjectRule {

    private static final List<String> EVERYBODY = List.of(
            "system:anonymous",
            "system:authenticated",
            "system:masters",
            "system:serviceaccounts",
            "system:unauthenticated");

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        Stream.concat(objects.ofKind("RoleBinding"), objects.ofKind("ClusterRoleBinding"))
                .forEach(binding -> subjects(binding, faults));
        return faults;
    }

    private static void subjects(Manifest binding, List<Fault> faults) {
        JsonNode subjects = binding.content().path("subjects");
        for (int i = 0; i < subjects.size(); i++) {
            String name = subjects.get(i).path("name").asText();
            boolean account = subjects.get(i).path("kind").asText().equals("ServiceAccount");
            if (account && name.equals("default")) {
                faults.add(fault(
                        binding,
                        "/subjects/" + i + "/name",
                        "\"default\" is the account of every pod that names none",
                        "give the program an account of its own"));
            }
            if (!account && isEverybody(name)) {
                faults.add(fault(
                        binding,
                        "/subjects/" + i + "/name",
                        "\"" + name + "\" is more than one program or team",
                        "name who needs it"));
            }
        }
    }

    private static boolean isEverybody(String name) {
        return EVERYBODY.contains(name) || name.startsWith("system:serviceaccounts:");
    }

    private static Fault fault(Manifest binding, String at, String problem, String remedy) {
        return new Fault(
                binding.key(),
                binding.file(),
                at,
                problem,
                "a role is given to those who need it",
                remedy,
                Rule.ACCESS_NARROW);
    }
}
