package com.carbon254.spark.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.BuiltInDefaults;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the chart's values knows each of them, and says of our keys what is so. */
final class OperatorParityTest {

    private static final Path PAGE = Path.of("src/site/markdown/operator-parity.md");
    private static final Path CHART = Path.of("src/test/resources/operator/chart-2.5.2-keys.tsv");

    /** A line of the table. */
    private record Row(String chartKey, String keyOrReason, String defaultThere, String defaultHere) {

        static Row of(String line) {
            List<String> cells = List.of(line.split("(?<!\\\\)\\|", -1));
            return new Row(bare(cells.get(1)), cells.get(2).strip(), bare(cells.get(3)), bare(cells.get(4)));
        }

        private static String bare(String cell) {
            return cell.strip().replace("`", "").replace("\\|", "|");
        }

        Optional<String> key() {
            return keyOrReason.startsWith("`") ? Optional.of(bare(keyOrReason)) : Optional.empty();
        }
    }

    @Test
    void everyKeyOfTheChartHasALineWithItsDefault() throws IOException {
        Map<String, String> stated = new LinkedHashMap<>();
        rows().forEach(row -> stated.put(row.chartKey(), row.defaultThere()));
        Map<String, String> chart = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CHART)) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                chart.put(cells.get(0), cells.get(1));
            }
        }

        assertThat(chart).hasSize(142);
        assertThat(stated).containsExactlyEntriesOf(chart);
    }

    @Test
    void everyKeyOfOursExistsAndEveryLineWithoutOneSaysWhy() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.keyOrReason()).isNotEmpty();
            row.key()
                    .ifPresent(key -> assertThat(Shapes.find(Shapes.of(Environment.class), key))
                            .as(key)
                            .isPresent());
        });
    }

    @Test
    void everyDefaultOfOursIsTheOneThatIsBuiltIn() throws IOException {
        Mapping defaults = BuiltInDefaults.read().root().orElseThrow();

        assertThat(rows())
                .filteredOn(row -> row.key().isPresent())
                .allSatisfy(row -> assertThat(row.defaultHere())
                        .as(row.chartKey())
                        .isEqualTo(text(defaults, row.key().orElseThrow())));
    }

    @Test
    void pageSaysHowManyHaveAKey() throws IOException {
        long withKey = rows().stream().filter(row -> row.key().isPresent()).count();

        assertThat(Files.readString(PAGE))
                .contains("\n" + "against our keys and defaults.")
                .contains(withKey + " have a key");
    }

    private static String text(Mapping defaults, String path) {
        Optional<Node> node = Optional.of(defaults);
        for (String name : path.split("\\.", -1)) {
            node = node.flatMap(at -> at instanceof Mapping mapping ? mapping.get(name) : Optional.empty());
        }
        return node.map(OperatorParityTest::text).orElse("none");
    }

    private static String text(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(OperatorParityTest::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return "see the reference";
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of)
                .toList();
    }
}
