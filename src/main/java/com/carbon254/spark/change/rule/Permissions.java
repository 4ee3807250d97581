package com.carbon254.spark.change.rule;

import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What accounts may do by roles and bindings, spelt out: a verb on a resource of a group. */
public final class Permissions {

    private Permissions() {}

    /** The owners of pods that run before and after with an account that may do less, because of a role or binding. */
    public static List<String> lost(Scene scene, ObjectChange change) {
        return bindings(scene.before(), change)
                .flatMap(binding -> binding.content().path("subjects").valueStream())
                .filter(subject -> subject.path("kind").asText().equals("ServiceAccount"))
                .filter(subject -> !allowed(scene.after(), subject).containsAll(allowed(scene.before(), subject)))
                .flatMap(subject -> staying(scene, subject))
                .distinct()
                .toList();
    }

    private static Stream<String> staying(Scene scene, JsonNode subject) {
        String namespace = subject.path("namespace").asText();
        List<String> after =
                Users.of(scene.after(), namespace, subject.path("name").asText());
        return Users.of(scene.before(), namespace, subject.path("name").asText()).stream()
                .filter(after::contains);
    }

    /** The binding that changes, or those to the role that changes. */
    private static Stream<Manifest> bindings(Inventoried objects, ObjectChange change) {
        if (change.object().kind().endsWith("Binding")) {
            return change.before().stream();
        }
        return Stream.of("RoleBinding", "ClusterRoleBinding")
                .flatMap(objects::ofKind)
                .filter(binding -> binding.content()
                        .at("/roleRef/kind")
                        .asText()
                        .equals(change.object().kind()))
                .filter(binding -> binding.content()
                        .at("/roleRef/name")
                        .asText()
                        .equals(change.object().name()));
    }

    private static NavigableSet<String> allowed(Inventoried objects, JsonNode account) {
        NavigableSet<String> all = new TreeSet<>();
        Stream.of("RoleBinding", "ClusterRoleBinding")
                .flatMap(objects::ofKind)
                .filter(binding ->
                        binding.content().path("subjects").valueStream().anyMatch(account::equals))
                .forEach(binding -> roles(objects, binding).forEach(role -> spellOut(binding, role, all)));
        return all;
    }

    private static Stream<Manifest> roles(Inventoried objects, Manifest binding) {
        JsonNode reference = binding.content().path("roleRef");
        return objects.ofKind(reference.path("kind").asText())
                .filter(role -> role.key().name().equals(reference.path("name").asText()))
                .filter(role -> role.key().namespace().isEmpty()
                        || role.key().namespace().equals(binding.key().namespace()));
    }

    private static void spellOut(Manifest binding, Manifest role, NavigableSet<String> all) {
        String where = binding.key().namespace() + ":";
        role.content()
                .path("rules")
                .forEach(rule -> rule.path("apiGroups")
                        .forEach(group -> rule.path("resources")
                                .forEach(resource -> rule.path("verbs")
                                        .forEach(verb -> names(rule)
                                                .forEach(name -> all.add(where
                                                        + String.join(
                                                                "/",
                                                                group.asText(),
                                                                resource.asText(),
                                                                name,
                                                                verb.asText())))))));
    }

    private static List<String> names(JsonNode rule) {
        List<String> names =
                rule.path("resourceNames").valueStream().map(JsonNode::asText).toList();
        return names.isEmpty() ? List.of("*") : names;
    }
}
