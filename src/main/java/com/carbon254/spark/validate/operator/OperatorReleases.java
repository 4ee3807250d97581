package com.carbon254.spark.validate.operator;

import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.List;
import java.util.stream.Collectors;

/** The release of the operator is known, and has the feature gates that are set. */
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
        List<String> known = release.featureGates();
        subject.operator().controller().featureGates().keySet().stream()
                .map(Object::toString)
                .filter(gate -> !known.contains(gate))
                .forEach(gate -> subject.fault(
                        Rule.OPERATOR_RELEASE,
                        "controller.featureGates." + gate,
                        "release " + release.version() + " has no feature gate \"" + gate + "\", and would not start",
                        "it has " + String.join(", ", known),
                        NearName.find(gate, known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("remove it")));
    }
}
