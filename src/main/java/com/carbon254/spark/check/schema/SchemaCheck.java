package com.carbon254.spark.check.schema;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks objects against the schemas of a Kubernetes version: that it serves their kinds, and that every field is one it
 * knows, of the right type, with a value its API server takes.
 */
public final class SchemaCheck {

    private final SchemaLibrary library;
    private final KnownKinds known;
    private final Map<String, Optional<KindCheck>> checks = new LinkedHashMap<>();

    private SchemaCheck(SchemaLibrary library) {
        this.library = library;
        this.known = new KnownKinds(library);
    }

    /** The Kubernetes versions that objects can be checked for, oldest first: 1.32, 1.33 ... */
    public static List<String> versions() {
        return SchemaLibrary.versions();
    }

    /**
     * The check for a Kubernetes version.
     *
     * @throws IllegalArgumentException if {@link #versions()} does not name it
     */
    public static SchemaCheck of(String version) {
        return new SchemaCheck(library(version));
    }

    static SchemaLibrary library(String version) {
        if (!versions().contains(version)) {
            throw new IllegalArgumentException("There are no schemas of Kubernetes " + version);
        }
        return SchemaLibrary.of(version);
    }

    /** Everything that the schemas refuse in these objects, object by object. */
    public List<Fault> check(List<Manifest> manifests) {
        List<Fault> faults = new ArrayList<>();
        for (Manifest manifest : manifests) {
            complaints(manifest).forEach(complaint -> faults.add(complaint.about(manifest)));
        }
        return faults;
    }

    private List<Complaint> complaints(Manifest manifest) {
        ObjectKey key = manifest.key();
        if (known.isForeign(manifest)) {
            return List.of();
        }
        return checks.computeIfAbsent(key.apiVersion() + " " + key.kind(), unseen -> load(key))
                .map(check -> check.complaints(manifest.content()))
                .orElseGet(() -> List.of(new KindNotServed(library).complaint(key)));
    }

    private Optional<KindCheck> load(ObjectKey key) {
        return library.document(key.apiVersion(), key.kind())
                .map(document -> new KindCheck(library.version(), key, document));
    }
}
