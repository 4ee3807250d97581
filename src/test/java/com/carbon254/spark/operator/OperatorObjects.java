package com.carbon254.spark.operator;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * The operator's objects in an environment, by what they are.
 *
 * @param environment the environment
 */
record OperatorObjects(RenderedEnvironment environment) {

    /** Of every environment that renders one. */
    static List<Named<OperatorObjects>> all() {
        return GeneratorRuns.allEnvironments().stream()
                .filter(named -> named.getPayload().platform().ownsOperator())
                // A patch may take away what we promise of our own objects.
                .filter(named -> named.getPayload().loaded().config().patches().isEmpty())
                .map(named -> Named.of(named.getName(), new OperatorObjects(named.getPayload())))
                .toList();
    }

    /** Of one scenario's environment {@code dev}. */
    static OperatorObjects of(String scenario) {
        return new OperatorObjects(
                GeneratorRuns.of(Scenario.called(scenario)).environments().get(0));
    }

    Stream<JsonNode> ofKind(String kind) {
        return environment.manifests().stream()
                .map(Manifest::content)
                .filter(object -> object.path("kind").asText().equals(kind))
                .map(JsonNode.class::cast);
    }

    /** The object of this kind and name, wherever it is; missing if there is none. */
    JsonNode find(String kind, String name) {
        return ofKind(kind)
                .filter(object -> name(object).equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    JsonNode controller() {
        return find("Deployment", "spark-operator");
    }

    Optional<JsonNode> webhook() {
        JsonNode webhook = find("Deployment", "spark-operator-webhook");
        return webhook.isMissingNode() ? Optional.empty() : Optional.of(webhook);
    }

    Stream<JsonNode> deployments() {
        return Stream.concat(Stream.of(controller()), webhook().stream());
    }

    /** The webhooks of both configurations. */
    List<JsonNode> hooks() {
        return Stream.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
                .flatMap(this::ofKind)
                .flatMap(configuration -> configuration.path("webhooks").valueStream())
                .toList();
    }

    /** The namespaces in which an account is bound to a Role of the same name. */
    List<String> boundIn(String account) {
        TreeSet<String> namespaces = new TreeSet<>();
        ofKind("RoleBinding")
                .filter(binding -> binding.at("/subjects/0/name").asText().equals(account))
                .forEach(binding ->
                        namespaces.add(binding.at("/metadata/namespace").asText()));
        return List.copyOf(namespaces);
    }

    static OperatorCommandLine commandLine(JsonNode deployment) {
        return OperatorCommandLine.parse(
                release(deployment), texts(container(deployment).path("args")));
    }

    /** The release, as the image of a Deployment has it. */
    static String release(JsonNode deployment) {
        return container(deployment)
                .path("image")
                .asText()
                .replaceFirst("@.*", "")
                .replaceFirst(".*:", "");
    }

    static JsonNode pod(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    static JsonNode container(JsonNode deployment) {
        return pod(deployment).at("/containers/0");
    }

    /** The number of a named port of the first container. */
    static int port(JsonNode deployment, String name) {
        return container(deployment)
                .path("ports")
                .valueStream()
                .filter(port -> port.path("name").asText().equals(name))
                .mapToInt(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElse(0);
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String namespace(JsonNode object) {
        return object.at("/metadata/namespace").asText();
    }
}
