package com.carbon254.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.operator.FlagUse;
import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReleaseSettingTest {

    /** Feature gates have a rule of their own: each of them has a name that a release knows or not. */
    private static final String GATES = "--feature-gates";

    /** Otherwise the arguments of an environment that no rule refuses could not be made. */
    @ParameterizedTest
    @EnumSource(OperatorProcess.class)
    void flagsThatSomeReleaseLacksAreThoseOfSettings(OperatorProcess process) {
        TreeSet<String> absent = new TreeSet<>();
        OperatorRelease.all().stream()
                .flatMap(release -> release.flags(process).stream())
                .filter(flag -> flag.use() == FlagUse.ABSENT)
                .map(OperatorFlag::name)
                .filter(flag -> !flag.equals(GATES))
                .forEach(absent::add);

        assertThat(ReleaseSetting.of(process))
                .extracting(
                        setting -> setting.flag(OperatorRelease.all().get(0)).name())
                .containsExactlyInAnyOrderElementsOf(absent);
    }

    /** A table that leaves out a flag of another release says nothing of what the release does in its place. */
    @ParameterizedTest
    @EnumSource(OperatorProcess.class)
    void everyReleaseSaysSomethingOfEveryFlag(OperatorProcess process) {
        TreeSet<String> flags = new TreeSet<>();
        OperatorRelease.all().stream()
                .flatMap(release -> release.flags(process).stream())
                .forEach(flag -> flags.add(flag.name()));

        assertThat(OperatorRelease.all())
                .allSatisfy(release -> assertThat(release.flags(process))
                        .extracting(OperatorFlag::name)
                        .containsExactlyInAnyOrderElementsOf(flags));
    }
}
