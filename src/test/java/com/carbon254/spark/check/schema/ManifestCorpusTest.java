package com.carbon254.spark.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Manifests with one fault each, beside the finding that each must give. {@code -Dgolden.update} writes the findings
 * anew, for a person to read, and fails all the same.
 */
final class ManifestCorpusTest {

    private static final SchemaCheck SCHEMAS = SchemaCheck.of("1.34");

    @TestFactory
    Stream<DynamicTest> aWrongManifestGivesItsFinding() {
        return ManifestText.files("wrong-manifests")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String lines = lines(file);

                    assertThat(lines).isEqualTo(approved(findings(file), lines));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRightManifestPassesForEveryVersion() {
        return SchemaCheck.versions().stream()
                .flatMap(version -> ManifestText.files("right-manifests")
                        .map(file -> DynamicTest.dynamicTest(
                                version + " " + name(file),
                                () -> assertThat(ManifestText.check(file, SchemaCheck.of(version)))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyWrongManifestHasExactlyOneFindingForEveryVersion() {
        return SchemaCheck.versions().stream()
                .map(version -> DynamicTest.dynamicTest(version, () -> {
                    SchemaCheck schemas = SchemaCheck.of(version);

                    assertThat(ManifestText.files("wrong-manifests"))
                            .filteredOn(
                                    file -> ManifestText.check(file, schemas).size() != 1)
                            .isEmpty();
                }));
    }

    private static String lines(Path file) {
        return ManifestText.check(file, SCHEMAS).stream()
                .map(fault -> fault.rule() + " " + fault.pointer() + ": " + fault.problem() + "; " + fault.allowed()
                        + "; " + fault.remedy() + "\n")
                .collect(Collectors.joining());
    }

    private static String approved(Path findings, String lines) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(findings, lines);
            return "-Dgolden.update wrote " + findings;
        }
        return Files.readString(findings);
    }

    private static Path findings(Path file) {
        return file.resolveSibling(name(file).replace(".yaml", ".findings"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
