package com.carbon254.spark.validate.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.validate.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on the chart's values says of each feature: its key exists, is shown, and refuses what cannot work. */
final class OperatorFeaturesTest {

    private static final Path PAGE = Path.of("src/site/markdown/operator-parity.md");
    private static final Path BASE = Path.of("src/test/resources/rules/base.yaml");

    /** It says nothing of the operator, and shows what holds then. */
    private static final String DEFAULTS = "the-operator-runs-the-jobs-of-one-namespace";

    @TempDir
    private Path environments;

    /** A line of the table. */
    record Feature(String name, String key, String scenario, String refused, String rule) {

        static Feature of(String line) {
            List<String> cells = List.of(line.split("\\|", -1));
            return new Feature(
                    cells.get(1).strip(),
                    bare(cells.get(2)),
                    bare(cells.get(3)),
                    bare(cells.get(4)),
                    bare(cells.get(5)));
        }

        private static String bare(String cell) {
            return cell.strip().replace("`", "");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Feature> features() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("## Features"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(Feature::of)
                .toList();
    }

    @Test
    void pageHasFeatures() throws IOException {
        assertThat(features()).hasSizeGreaterThan(35).extracting(Feature::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("features")
    void keyExistsAndAScenarioRendersTheOperatorWithIt(Feature feature) throws IOException {
        Scenario scenario = Scenario.called(feature.scenario());

        assertThat(Shapes.find(Shapes.of(Environment.class), feature.key())).isPresent();
        assertThat(scenario.outputs()).anyMatch(path -> path.endsWith("spark-operator.yaml"));
        if (!feature.scenario().equals(DEFAULTS)) {
            assertThat(said(scenario))
                    .contains(feature.key().substring(feature.key().lastIndexOf('.') + 1) + ":");
        }
    }

    private static String said(Scenario scenario) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : scenario.inputs()) {
            text.append(Files.readString(scenario.folder().resolve(file)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("features")
    void whatCannotWorkIsRefused(Feature feature) throws IOException {
        Files.copy(BASE, environments.resolve("base.yaml"));
        Files.writeString(environments.resolve("dev.yaml"), "extends: base\n" + feature.refused() + "\n");

        String report = Judgement.of(EnvironmentLoader.load(environments, "environments", Optional.empty()))
                .ofAll()
                .lines();

        assertThat(report).contains("[" + feature.rule() + "]");
    }
}
