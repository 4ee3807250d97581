package com.carbon254.spark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.Environment;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Claims and plans take the parts of an environment that they read, so that a signature says on what a plan depends. */
final class WholeEnvironmentTest {

    /** Those that meet nearly every part: their Javadoc says why. Each gives others the parts that these read. */
    private static final List<String> ASSEMBLERS = List.of(
            "claims.DeclaredBuckets",
            "claims.Part",
            "claims.StatedImages",
            "claims.StoreUses",
            "plan.Foundation",
            "plan.Platform",
            "plan.Services",
            "plan.Site",
            "plan.capability.CapabilityPlan",
            "plan.capability.UsedCapabilities",
            "plan.engine.EnginePlan",
            "plan.job.JobPlans",
            "plan.job.StatedJob",
            "plan.monitoring.MonitoringPlan",
            "plan.network.JobTraffic",
            "plan.network.NetworkPlan",
            "plan.network.OperatorTraffic",
            "plan.network.ServiceTraffic",
            "plan.operator.OperatorPlan",
            "plan.settings.SettingsPlan");

    @Test
    void onlyTheNamedAssemblersTakeTheWholeEnvironment() {
        NavigableSet<String> found = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Room.ROOT + ".claims", Room.ROOT + ".plan")
                        .stream()
                        .filter(WholeEnvironmentTest::takesTheWholeEnvironment)
                        .forEach(type -> found.add(type.getName().substring(Room.ROOT.length() + 1)));

        assertThat(found)
                .as("classes that take the whole environment; give others the parts that they read")
                .containsExactlyElementsOf(ASSEMBLERS);
    }

    private static boolean takesTheWholeEnvironment(JavaClass type) {
        return type.getCodeUnits().stream()
                .map(JavaCodeUnit::getRawParameterTypes)
                .flatMap(List::stream)
                .anyMatch(parameter -> parameter.isEquivalentTo(Environment.class));
    }
}
