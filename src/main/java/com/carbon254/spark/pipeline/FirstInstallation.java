package com.carbon254.spark.pipeline;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.SecretNeed;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands that bring the tree of an environment to a fresh cluster, in their order, as a script of a shell:
 * namespaces, definitions, the platform, jobs, and the first job that people start by hand. Each is read from the tree.
 */
public final class FirstInstallation {

    private static final String DEFINITIONS = "/crds";
    private static final String NAMESPACES = "/namespaces";
    private static final String JOBS = "/jobs";
    private static final String SPARK = "sparkoperator.k8s.io/";

    private final List<String> lines = new ArrayList<>();
    private final RenderedEnvironment environment;
    private final String folder;

    private FirstInstallation(RenderedEnvironment environment, String output) {
        this.environment = environment;
        this.folder = output + "/" + environment.loaded().name();
    }

    /**
     * The lines of the script.
     *
     * @param output the output folder, as the user wrote it, with {@code /}
     */
    public static List<String> of(RenderedEnvironment environment, String output) {
        FirstInstallation steps = new FirstInstallation(environment, output);
        steps.surroundings();
        steps.parts();
        steps.lines.addAll(FirstJob.lines(environment, steps.folder));
        return List.copyOf(steps.lines);
    }

    private void surroundings() {
        NavigableSet<String> namespaces = new TreeSet<>();
        List<String> made = of("Namespace").map(one -> one.key().name()).toList();
        synced().map(manifest -> manifest.key().namespace())
                .filter(name -> !name.isEmpty() && !made.contains(name))
                .forEach(namespaces::add);
        namespaces.forEach(name -> lines.add("kubectl get namespace " + name + " || kubectl create namespace " + name));
        resources().stream().filter(part -> part.endsWith(NAMESPACES)).forEach(this::apply);
        List<String> secrets = environment.secretNeeds().stream()
                .filter(SecretNeed::isOfTeam)
                .flatMap(need -> need.namespaces().stream().map(namespace -> need.name() + " in " + namespace))
                .toList();
        if (!secrets.isEmpty()) {
            lines.add("# Before you go on, your team makes these Secrets, for no output holds a credential: "
                    + String.join(", ", secrets));
        }
    }

    private void parts() {
        boolean waited = false;
        for (String part :
                resources().stream().filter(one -> !one.endsWith(NAMESPACES)).toList()) {
            if (!waited && needsOperator(part)) {
                operator();
                waited = true;
            }
            apply(part);
            if (part.endsWith(DEFINITIONS)) {
                definitions();
            }
        }
        if (!waited) {
            operator();
        }
    }

    private boolean needsOperator(String part) {
        return part.endsWith(JOBS)
                || (part.equals(Manifest.OWN)
                        && synced().filter(Manifest::isOwn)
                                .anyMatch(one -> one.key().apiVersion().startsWith(SPARK)));
    }

    private void apply(String part) {
        lines.add("kubectl apply --server-side -k " + Quoted.word(folder + "/" + part));
    }

    /** A definition that was just made has no conditions for a moment, which kubectl calls an error. */
    private void definitions() {
        String names = of("CustomResourceDefinition")
                .filter(definition -> !definition.isOwn())
                .map(definition -> "crd/" + definition.key().name())
                .collect(Collectors.joining(" "));
        lines.add("until kubectl wait --for=condition=Established " + names + "; do sleep 1; done");
    }

    /** The webhook must answer before Spark objects come, and the API server must know its authority. */
    private void operator() {
        of("Deployment")
                .filter(one -> one.content().at("/metadata/labels/app").asText().startsWith("spark-operator"))
                .forEach(one -> lines.add("kubectl rollout status -n "
                        + one.key().namespace() + " deployment/" + one.key().name()));
        of("MutatingWebhookConfiguration")
                .filter(one ->
                        one.content().at("/webhooks/0/clientConfig/caBundle").isMissingNode())
                .forEach(one -> lines.add("kubectl wait --for=jsonpath='{.webhooks[0].clientConfig.caBundle}'"
                        + " mutatingwebhookconfiguration/" + one.key().name()));
    }

    private Stream<Manifest> synced() {
        return environment.manifests().stream()
                .filter(one -> one.delivery() == Delivery.SYNCED)
                .filter(one -> !one.key().name().isEmpty());
    }

    private Stream<Manifest> of(String kind) {
        return synced().filter(one -> one.key().kind().equals(kind));
    }

    /** What the kustomization of the whole tree names, in the order in which it is deployed. */
    private List<String> resources() {
        return environment.manifests().stream()
                .filter(one -> one.key().kind().equals(Kustomization.KIND))
                .filter(one -> !one.file().contains("/"))
                .flatMap(one -> one.content().path("resources").valueStream())
                .map(JsonNode::asText)
                .toList();
    }
}
