package com.carbon254.spark.check.reference;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an object refers to by name exists: it is printed here, or the plan says that it is made outside. A pod that
 * refers to nothing waits for ever in ContainerCreating.
 */
final class References implements ObjectRule {

    private final List<ObjectKey> external;

    /** Objects that are made outside of this project. */
    References(List<ObjectKey> external) {
        this.external = List.copyOf(external);
    }

    @Override
    public List<Fault> check(Objects objects) {
        return objects.manifests().stream()
                .flatMap(manifest -> ReferenceFinder.in(manifest).stream()
                        .flatMap(reference -> fault(objects, manifest, reference).stream()))
                .toList();
    }

    private Optional<Fault> fault(Objects objects, Manifest from, Reference reference) {
        List<Manifest> targets = objects.ofKind(reference.kind())
                .filter(target -> reference.isTo(target.key()))
                .toList();
        if (targets.isEmpty() && from.isOwn() && reference.kind().equals("Secret")) {
            // No file of a team holds a Secret: it stands on the page of the Secrets that must exist.
            return Optional.empty();
        }
        if (targets.isEmpty()) {
            return external.stream().anyMatch(reference::isTo)
                    ? Optional.empty()
                    : Optional.of(fault(from, reference, "\"" + reference + "\" does not exist"));
        }
        return Stream.of(targets.get(0))
                .filter(target -> !reference.findsKeyIn(target.content()))
                .map(target -> fault(from, reference, "\"" + reference + "\" has no key \"" + reference.key() + "\""))
                .findFirst();
    }

    private static Fault fault(Manifest from, Reference reference, String problem) {
        String declare = from.isOwn() ? ", or declare the object under manifests.outside" : "";
        return new Fault(
                from.key(),
                from.file(),
                reference.pointer(),
                problem,
                "an object that another names is rendered here, or is one that others make",
                "correct the name" + declare,
                Rule.REFERENCE_RESOLVES);
    }
}
