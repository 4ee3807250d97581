package com.carbon254.spark.check.own;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.FluxReferences;
import com.carbon254.spark.manifest.Manifest;
import java.util.List;

/**
 * An object with references says whether Flux may replace them. Those that are rendered do; a team may mean either, in an object
 * that it has written and in what a patch of it brings.
 */
final class DecidedReferences implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        return objects.manifests().stream()
                .filter(manifest -> !FluxReferences.isDecided(manifest.content()))
                .flatMap(manifest -> FluxReferences.first(manifest.content()).map(at -> fault(manifest, at)).stream())
                .toList();
    }

    private static Fault fault(Manifest manifest, String at) {
        return new Fault(
                manifest.key(),
                manifest.file(),
                at,
                "a \"${\" stands here, and the object does not say whether Flux may replace it",
                "a Kustomization of Flux with postBuild replaces all references of an object that does not forbid it, and those"
                        + " that it does not know by nothing",
                "annotate the object with " + FluxReferences.NOTE + ": " + FluxReferences.KEPT
                        + ", or with enabled if Flux is to",
                Rule.FLUX_REFERENCE);
    }
}
