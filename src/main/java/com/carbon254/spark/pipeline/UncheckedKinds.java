package com.carbon254.spark.pipeline;

import com.carbon254.spark.check.schema.KnownKinds;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in one line how many objects of a team no schema has judged, and of which kinds they are. */
final class UncheckedKinds {

    private UncheckedKinds() {}

    static List<Finding> of(RenderedEnvironment environment) {
        List<Manifest> own =
                environment.manifests().stream().filter(Manifest::isOwn).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        KnownKinds known =
                KnownKinds.of(environment.platform().site().kubernetes().toString());
        List<Manifest> unchecked = own.stream().filter(known::isForeign).toList();
        return unchecked.isEmpty() ? List.of() : List.of(finding(environment, unchecked));
    }

    private static Finding finding(RenderedEnvironment environment, List<Manifest> unchecked) {
        Map<String, Long> counts = unchecked.stream()
                .map(manifest -> manifest.key().kind() + " of " + manifest.key().apiVersion())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Manifest first = unchecked.get(0);
        Place place = OwnFindings.place(environment, first.file(), first.key(), "/kind");
        return new Finding(
                Rule.MANIFEST_UNCHECKED,
                place,
                "",
                "there is no schema of the kinds of these objects, so their fields are not checked: "
                        + counts.entrySet().stream()
                                .map(kind -> kind.getKey() + " (" + kind.getValue() + ")")
                                .collect(Collectors.joining(", ")),
                "the kinds of Kubernetes, of the Spark operator, of the Prometheus operator and of cert-manager are checked",
                "nothing need be done; what the API server says at the first apply counts, or silence the rule");
    }
}
