package com.carbon254.spark.supply;

import com.carbon254.spark.config.folder.SealedFile;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.manifest.Trace;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.report.SecretNeeds;
import com.carbon254.spark.secrets.SecretsFeature;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The objects by which another operator makes the Secrets that the other objects read. They are known only when those are
 * rendered, and are deployed before them.
 *
 * @param loaded what the user wrote
 * @param platform what it means
 */
public record SuppliedSecrets(LoadedEnvironment loaded, Platform platform) {

    /** The kind of the objects that your team seals. */
    static final String SEALED = "SealedSecret";

    private static final String FOLDER = "k8s/compute/spark/";
    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * The objects of an environment, those that make Secrets among them.
     *
     * @param own the other objects
     * @param rendering renders the feature that makes Secrets
     */
    public Rendered beside(Rendered own, Function<List<Feature>, Rendered> rendering) {
        return switch (platform.secrets().provider()) {
            case EXISTING -> own;
            case EXTERNAL_SECRETS ->
                own.with(rendering.apply(List.of(new SecretsFeature(platform, needs(own.manifests())))), FOLDER);
            case SEALED_SECRETS -> own.with(sealed(), FOLDER);
        };
    }

    /** The Secrets that the provider has to make, by name. */
    List<SecretNeed> needs(List<Manifest> manifests) {
        List<Manifest> readers = manifests.stream()
                .filter(manifest -> !List.of(SEALED, "ExternalSecret")
                        .contains(manifest.key().kind()))
                .toList();
        return SecretNeeds.of(readers, platform).stream()
                .filter(SecretNeed::isOfTeam)
                .toList();
    }

    /** Each file as it is; what is no SealedSecret is a finding, and no part of the tree. */
    private Rendered sealed() {
        List<Manifest> manifests = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (SealedFile file : loaded.sealed()) {
            object(file)
                    .filter(object -> object.path("kind").asText().equals(SEALED))
                    .ifPresent(object -> {
                        manifests.add(new Manifest(path(file), object));
                        texts.put(path(file), file.text());
                    });
        }
        return new Rendered(manifests, Trace.EMPTY, texts);
    }

    /** The objects as the API server takes them: kubeseal writes {@code creationTimestamp: null}, which says nothing. */
    public static List<Manifest> withoutNulls(List<Manifest> manifests) {
        return manifests.stream()
                .map(manifest -> manifest.key().kind().equals(SEALED)
                        ? new Manifest(manifest.file(), stripped(manifest.content()), manifest.delivery())
                        : manifest)
                .toList();
    }

    private static ObjectNode stripped(ObjectNode object) {
        ObjectNode copy = object.deepCopy();
        copy.removeIf(JsonNode::isNull);
        copy.properties().stream()
                .filter(field -> field.getValue().isObject())
                .forEach(field -> field.setValue(stripped((ObjectNode) field.getValue())));
        return copy;
    }

    /** Where a file stands in the tree. */
    public static String path(SealedFile file) {
        return FOLDER + "sealed-" + file.fileName();
    }

    /** The object in a file; empty if it holds something else. */
    static Optional<ObjectNode> object(SealedFile file) {
        try {
            JsonNode node = YAML.readTree(file.text());
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException fault) {
            return Optional.empty();
        }
    }
}
