package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Layers are called 1.yaml, 2.yaml and so on, from the lowest to the highest. */
class MergeTest {

    private static Merge.Outcome merge(String... layers) {
        List<Mapping> mappings = new ArrayList<>();
        for (String layer : layers) {
            byte[] bytes = layer.getBytes(StandardCharsets.UTF_8);
            String name = mappings.size() + 1 + ".yaml";
            mappings.add(SourceReader.read(bytes, name).root().orElseThrow());
        }
        return Merge.of(mappings, layers.length + ".yaml");
    }

    private static History history(String... layers) {
        return merge(layers).history();
    }

    private static String merged(String... layers) {
        return written(merge(layers).merged());
    }

    private static String written(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry ->
                            entry.getKey() + ": " + written(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.literal();
    }

    private static Stream<String> steps(List<Setting> settings) {
        return settings.stream().map(setting -> setting.action() + " " + setting.value() + " " + setting.place());
    }

    @Test
    void mappingsMergeByKeyHoweverDeep() {
        assertThat(merged("a: {b: {c: 1, d: 2}, e: 3}\nf: 4\n", "a: {b: {d: 5, g: 6}}\n"))
                .isEqualTo("{a: {b: {c: 1, d: 5, g: 6}, e: 3}, f: 4}");
    }

    @Test
    void listsAreReplacedWhole() {
        assertThat(merged("a: [1, 2, 3]\n", "a: [4]\n")).isEqualTo("{a: [4]}");
    }

    @Test
    void nullRemovesAScalar() {
        assertThat(merged("a: 1\nb: 2\n", "a: null\n")).isEqualTo("{b: 2}");
    }

    @Test
    void nullRemovesAMappingAndAllBelowIt() {
        assertThat(merged("a: {b: {c: 1}, d: 2}\n", "a: {b: null}\n")).isEqualTo("{a: {d: 2}}");
        assertThat(merged("a: {b: {c: 1}, d: 2}\ne: 3\n", "a:\n")).isEqualTo("{e: 3}");
    }

    @Test
    void whatIsRemovedDoesNotComeBackWithAHigherLayer() {
        assertThat(merged("a: {b: 1, c: 2}\n", "a: null\n", "a: {c: 3}\n")).isEqualTo("{a: {c: 3}}");
    }

    @Test
    void nullOfNothingRemovesNothing() {
        assertThat(merged("a: 1\n", "b: null\nc: {d: null}\n")).isEqualTo("{a: 1, c: {}}");
    }

    @Test
    void aliasMergesLikeWhatItStandsFor() {
        assertThat(merged("a: {x: 1, y: 2}\nb: {x: 3}\n", "a: &new {x: 4}\nb: *new\n"))
                .isEqualTo("{a: {x: 4, y: 2}, b: {x: 4}}");
    }

    @Test
    void historyHasWhatEachLayerDidFromTheLowestToTheHighest() {
        History history = history("a: {b: 1}\n", "a: {b: null}\n", "a:\n  b: '3'\n");

        assertThat(steps(history.of("a.b")))
                .containsExactly("SET 1 1.yaml:1:8", "REMOVE null 2.yaml:1:8", "SET \"3\" 3.yaml:2:6");
        assertThat(steps(history.of("a")))
                .containsExactly("OPEN {b} 1.yaml:1:1", "OPEN {b} 2.yaml:1:1", "OPEN {b} 3.yaml:1:1");
    }

    @Test
    void removingAMappingIsPartOfTheHistoryOfAllBelowIt() {
        History history = history("a: {b: 1}\nab: 2\n", "a: null\n");

        assertThat(steps(history.of("a.b"))).containsExactly("SET 1 1.yaml:1:8", "REMOVE null 2.yaml:1:4");
        assertThat(steps(history.of("ab"))).containsExactly("SET 2 1.yaml:2:5");
    }

    @Test
    void itemsOfAReplacedListAreForgotten() {
        History history = history("a: [1, 2, 3]\n", "a: [4]\n");

        assertThat(history.of("a")).hasSize(2);
        assertThat(steps(history.of("a[0]"))).containsExactly("SET 4 2.yaml:1:5");
        assertThat(history.of("a[1]")).isEmpty();
    }

    @Test
    void keysBelowAreThoseThatHadValues() {
        History history = history("a: {b: 1, c: {d: [2]}}\nab: 3\n", "a: {b: null, e: {}}\n");

        assertThat(history.below("a")).containsExactly("a.b", "a.c.d");
        assertThat(history.below("")).containsExactly("a.b", "a.c.d", "ab");
        assertThat(history.below("a.b")).isEmpty();
    }

    @Test
    void placeOfAKeyIsWhereTheHighestLayerNamesIt() {
        History history = history("a:\n  b: 1\n  c: 2\n", "a:\n  b: null\n");

        assertThat(history.place("a.b")).hasToString("2.yaml:2:6");
        assertThat(history.place("a.c")).hasToString("1.yaml:3:6");
        assertThat(history.place("a")).hasToString("2.yaml:1:1");
    }

    @Test
    void placeOfAKeyThatNobodyNamesIsThatOfTheKeyAbove() {
        History history = history("\na:\n  b: [x]\n");

        assertThat(history.place("a.c.d")).hasToString("1.yaml:2:1");
        assertThat(history.place("a.b[0]")).hasToString("1.yaml:3:7");
        assertThat(history.place("a.b[7]")).hasToString("1.yaml:3:6");
        assertThat(history.place("z")).hasToString("1.yaml:1:1");
    }

    @Test
    void placeOfABlockThatCameBackIsWhereItCameBack() {
        History history = history("a: {b: 1}\n", "a: null\n", "\na: {c: 1}\n");

        assertThat(history.place("a")).hasToString("3.yaml:2:1");
        assertThat(history.place("a.b")).hasToString("2.yaml:1:4");
    }

    @Test
    void homeOfAKeyIsTheNearestBlockOfAFileThatTheUserCanEdit() {
        History history =
                new History(merge("a:\n  b: {}\n", "\na: {}\n").history().settings(), "2.yaml");

        assertThat(history.home("a.b.c")).hasToString("1.yaml:2:3");
        assertThat(history.home("a.c")).hasToString("2.yaml:2:1");
        assertThat(history.home("z")).hasToString("2.yaml:1:1");
    }
}
