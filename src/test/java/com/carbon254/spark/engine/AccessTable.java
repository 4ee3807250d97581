package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the API server itself says of an account.
 *
 * @param server the server
 * @param home the namespace of the account
 * @param account its name
 */
record AccessTable(ApiServer server, String home, String account) {

    private static final Path FOLDER = Path.of("src/test/resources/operator");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The rows of a table of the test. */
    static List<String[]> table(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it may do in a namespace, beside what everybody may: resource to verbs. */
    SortedMap<String, String> in(String namespace) throws IOException, InterruptedException {
        ObjectNode review = review("SelfSubjectRulesReview");
        review.putObject("spec").put("namespace", namespace);
        JsonNode answer = server.create(review, user());
        SortedMap<String, TreeSet<String>> allowed = new TreeMap<>();
        for (JsonNode rule : answer.at("/status/resourceRules")) {
            texts(rule.path("resources"))
                    .forEach(resource -> texts(rule.path("apiGroups"))
                            .filter(group ->
                                    !group.endsWith("authorization.k8s.io") && !group.equals("authentication.k8s.io"))
                            .forEach(group -> names(rule)
                                    .forEach(name -> texts(rule.path("verbs"))
                                            .forEach(verb -> allowed.computeIfAbsent(
                                                            resource + (group.isEmpty() ? "" : "." + group) + name,
                                                            key -> new TreeSet<>())
                                                    .add(verb)))));
        }
        SortedMap<String, String> joined = new TreeMap<>();
        allowed.forEach((resource, verbs) -> joined.put(resource, String.join(" ", verbs)));
        return joined;
    }

    /** Which of the dangerous things it may do in a namespace. */
    List<String> dangers(String namespace) throws IOException, InterruptedException {
        ObjectNode list = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "List");
        ArrayNode items = list.putArray("items");
        table("dangerous.tsv").forEach(row -> items.add(question(namespace, row)));
        return server.create(list, "")
                .path("items")
                .valueStream()
                .filter(answer -> answer.at("/status/allowed").asBoolean())
                .map(answer -> answer.at("/spec/resourceAttributes").toString())
                .toList();
    }

    private ObjectNode question(String namespace, String[] row) {
        ObjectNode review = review("SubjectAccessReview");
        ObjectNode spec = review.putObject("spec").put("user", user());
        spec.putArray("groups").add("system:serviceaccounts").add("system:authenticated");
        String[] resource = row[1].split("\\.", 2);
        String[] parts = resource[0].split("/", 2);
        ObjectNode attributes = spec.putObject("resourceAttributes");
        attributes.put("namespace", namespace).put("verb", row[0]).put("resource", parts[0]);
        attributes.put("group", resource.length > 1 ? resource[1] : "");
        attributes.put("subresource", parts.length > 1 ? parts[1] : "");
        attributes.put("name", row.length > 2 ? row[2] : "");
        return review;
    }

    private static ObjectNode review(String kind) {
        return JSON.createObjectNode()
                .put("apiVersion", "authorization.k8s.io/v1")
                .put("kind", kind);
    }

    private String user() {
        return "system:serviceaccount:" + home + ":" + account;
    }

    private static Stream<String> names(JsonNode rule) {
        JsonNode names = rule.path("resourceNames");
        return names.isEmpty() ? Stream.of("") : texts(names).map(name -> "[" + name + "]");
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
