package com.carbon254.spark.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file that tells Kustomize, and the GitOps tools that use it, which files of a folder are deployed. Its schema is
 * derived from this record, so it holds what we print and nothing more.
 *
 * @param apiVersion always {@link #API_VERSION}
 * @param kind always {@link #KIND}
 * @param metadata read by Kustomize's own tools only
 * @param namespace put into every namespaced object, where stated
 * @param resources files and folders beside this file, in the order in which they are deployed
 */
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "namespace", "resources"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Kustomization(
        String apiVersion,
        String kind,
        @Nullable Metadata metadata,
        @Nullable String namespace,
        List<String> resources) {

    /** Group and version, as Kustomize states them. */
    public static final String API_VERSION = "kustomize.config.k8s.io/v1beta1";

    /** The kind. */
    public static final String KIND = "Kustomization";

    public Kustomization {
        resources = List.copyOf(resources);
    }

    /** The kustomization of these files and folders. */
    public static Kustomization of(List<String> resources) {
        return new Kustomization(API_VERSION, KIND, null, null, resources);
    }

    /**
     * What Kustomize's own tools read.
     *
     * @param name a name for people
     * @param annotations such as {@code config.kubernetes.io/local-config}
     */
    @JsonPropertyOrder({"name", "annotations"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metadata(@Nullable String name, @Nullable Map<String, String> annotations) {

        /** Sorts the annotations. */
        public Metadata {
            annotations = annotations == null ? null : new TreeMap<>(annotations);
        }
    }
}
