package com.carbon254.spark.check.schema;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import java.util.Optional;

/** What is known of kinds in a Kubernetes version, those among them that others define. */
public final class KnownKinds {

    private static final String KUBERNETES = ".k8s.io";

    private final SchemaLibrary library;

    KnownKinds(SchemaLibrary library) {
        this.library = library;
    }

    /**
     * The kinds of a Kubernetes version.
     *
     * @throws IllegalArgumentException if {@link SchemaCheck#versions()} does not name it
     */
    public static KnownKinds of(String version) {
        return new KnownKinds(SchemaCheck.library(version));
    }

    /** Whether objects of a kind live in a namespace; empty for a kind that is not known. */
    public Optional<Boolean> isNamespaced(ObjectKey object) {
        return library.entry(object.apiVersion(), object.kind()).map(SchemaLibrary.Entry::namespaced);
    }

    /**
     * Whether an object of a team is of a kind that no schema here can judge: of a group that is not Kubernetes' own, and
     * without a model that has all of its fields.
     */
    public boolean isForeign(Manifest manifest) {
        ObjectKey key = manifest.key();
        return manifest.isOwn()
                && library.entry(key.apiVersion(), key.kind())
                        .map(entry -> !entry.whole())
                        .orElseGet(() -> !isOfKubernetes(key.apiVersion()));
    }

    /** Others define kinds below k8s.io as well: the Gateway API, for one. */
    private boolean isOfKubernetes(String apiVersion) {
        String group = group(apiVersion);
        boolean own = !group.contains(".") || group.endsWith(KUBERNETES);
        return own
                && library.kinds().stream()
                        .anyMatch(entry -> group(entry.apiVersion()).equals(group));
    }

    private static String group(String apiVersion) {
        return apiVersion.contains("/") ? apiVersion.substring(0, apiVersion.indexOf('/')) : "";
    }
}
