package com.carbon254.spark.validate.operator;

import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.ReleaseSetting;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The release of the operator has a flag for each setting, or does without one what is set. */
final class OperatorSettings implements OperatorRule {

    @Override
    public void check(Subject subject) {
        SortedMap<String, String> selector =
                Namespaces.selector(subject.environment().config().jobNamespaceSelector());
        OperatorRelease.find(subject.operator().version())
                .ifPresent(release -> Stream.of(ReleaseSetting.values())
                        .forEach(setting -> setting.value(subject.operator(), selector)
                                .filter(setting.flag(release)::cannotBeTold)
                                .ifPresent(value -> refuse(subject, release, setting, value))));
    }

    private static void refuse(Subject subject, OperatorRelease release, ReleaseSetting setting, String value) {
        OperatorFlag flag = setting.flag(release);
        subject.findings()
                .add(new Finding(
                        Rule.OPERATOR_RELEASE,
                        subject.environment().place(setting.key()),
                        setting.key(),
                        "release " + release.version() + " has no flag " + flag.name() + " to be told \"" + value
                                + "\"",
                        flag.fallback().isEmpty() ? "it does without" : "it takes \"" + flag.fallback() + "\"",
                        "remove the key, or choose release " + whereItIsRead(setting)));
    }

    private static String whereItIsRead(ReleaseSetting setting) {
        return OperatorRelease.all().stream()
                .filter(release -> setting.flag(release).isRead())
                .map(OperatorRelease::version)
                .map(OperatorVersion::toString)
                .collect(Collectors.joining(" or "));
    }
}
