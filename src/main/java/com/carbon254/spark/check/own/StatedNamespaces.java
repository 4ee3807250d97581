package com.carbon254.spark.check.own;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.schema.KnownKinds;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.spelling.NearName;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An object that a team has written states where it lives, in a namespace that the environment knows. Without a
 * namespace it would go wherever the person's kubectl points to.
 *
 * @param known what lives in a namespace
 * @param namespaces those of the environment, that of the platform first
 */
record StatedNamespaces(KnownKinds known, List<String> namespaces) implements ObjectRule {

    private static final String AT = "/metadata/namespace";

    StatedNamespaces {
        namespaces = List.copyOf(namespaces);
    }

    @Override
    public List<Fault> check(Objects objects) {
        NavigableSet<String> allowed = new TreeSet<>(namespaces);
        objects.ofKind("Namespace")
                .forEach(namespace -> allowed.add(namespace.key().name()));
        return objects.manifests().stream()
                .filter(Manifest::isOwn)
                .flatMap(manifest -> fault(manifest, allowed).stream())
                .toList();
    }

    private Optional<Fault> fault(Manifest manifest, NavigableSet<String> allowed) {
        String namespace = manifest.key().namespace();
        Optional<Boolean> isNamespaced = known.isNamespaced(manifest.key());
        if (namespace.isEmpty()) {
            return isNamespaced
                    .filter(stated -> stated)
                    .map(stated -> fault(
                            manifest,
                            "/metadata",
                            "the object states no namespace",
                            allowed,
                            "write namespace: " + namespaces.get(0)));
        }
        if (!isNamespaced.orElse(true)) {
            return Optional.of(fault(
                    manifest,
                    AT,
                    "\"" + manifest.key().kind() + "\" lives in no namespace",
                    allowed,
                    "remove the namespace"));
        }
        return allowed.contains(namespace)
                ? Optional.empty()
                : Optional.of(fault(
                        manifest,
                        AT,
                        "\"" + namespace + "\" is no namespace of this environment",
                        allowed,
                        NearName.find(namespace, allowed)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("declare it under manifests.namespaces, or name one of them")));
    }

    private static Fault fault(
            Manifest manifest, String at, String problem, NavigableSet<String> allowed, String remedy) {
        return new Fault(
                manifest.key(),
                manifest.file(),
                at,
                problem,
                "the namespaces of this environment are " + String.join(", ", allowed),
                remedy,
                Rule.MANIFEST_NAMESPACE);
    }
}
