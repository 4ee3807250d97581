package com.carbon254.spark.validate.operator;

import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The release of the operator is known, and has the feature gates that are on. One that is off need only be that of some
 * release: what it would add, a release without it does not do.
 */
final class OperatorReleases implements OperatorRule {

    @Override
    public void check(Subject subject) {
        OperatorVersion version = subject.operator().version();
        OperatorRelease.find(version)
                .ifPresentOrElse(release -> gates(subject, release), () -> unknown(subject, version));
    }

    private static void unknown(Subject subject, OperatorVersion version) {
        String known = OperatorRelease.supported().stream()
                .map(OperatorVersion::toString)
                .collect(Collectors.joining(", "));
        subject.fault(
                Rule.OPERATOR_RELEASE,
                "version",
                "the flags, webhooks and access of release \"" + version + "\" are not known",
                "the supported releases are " + known,
                "choose one of them");
    }

    private static void gates(Subject subject, OperatorRelease release) {
        subject.operator().controller().featureGates().forEach((gate, isOn) -> {
            if (isOn) {
                String problem =
                        "release " + release.version() + " has no feature gate \"" + gate + "\", and would not start";
                gate(subject, gate.toString(), release.featureGates(), problem);
            } else {
                gate(subject, gate.toString(), ofAnyRelease(), "no release has a feature gate \"" + gate + "\"");
            }
        });
    }

    private static void gate(Subject subject, String gate, List<String> known, String problem) {
        if (!known.contains(gate)) {
            subject.fault(
                    Rule.OPERATOR_RELEASE,
                    "controller.featureGates." + gate,
                    problem,
                    known.isEmpty() ? "it has none" : "there are " + String.join(", ", known),
                    NearName.find(gate, known)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElseGet(() -> remedy(gate)));
        }
    }

    private static List<String> ofAnyRelease() {
        return OperatorRelease.all().stream()
                .flatMap(release -> release.featureGates().stream())
                .distinct()
                .toList();
    }

    private static String remedy(String gate) {
        String having = OperatorRelease.all().stream()
                .filter(release -> release.featureGates().contains(gate))
                .map(release -> release.version().toString())
                .collect(Collectors.joining(" or "));
        return having.isEmpty() ? "remove it" : "remove it, or choose release " + having;
    }
}
