package com.carbon254.spark.config.source;

import static com.carbon254.spark.config.source.Sources.findings;
import static com.carbon254.spark.config.source.Sources.mapping;
import static com.carbon254.spark.config.source.Sources.read;
import static com.carbon254.spark.config.source.Sources.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Place;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodesTest {

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        Mapping mapping = mapping("# first\na:\n  bé: [x, y]\n");

        Mapping.Entry inner = ((Mapping) mapping.get("a").orElseThrow())
                .entries()
                .values()
                .iterator()
                .next();
        assertThat(mapping.place()).hasToString("a.yaml:2:1");
        assertThat(inner.keyPlace()).hasToString("a.yaml:3:3");
        assertThat(((Sequence) inner.value()).items().get(1).place()).hasToString("a.yaml:3:11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "'' → NULL",
                "~ → NULL",
                "null → NULL",
                "Null → NULL",
                "\"null\" → TEXT",
                "nULL → TEXT",
                "true → BOOLEAN",
                "False → BOOLEAN",
                "yes → TEXT",
                "on → TEXT",
                "\"true\" → TEXT",
                "0 → INTEGER",
                "-17 → INTEGER",
                "007 → INTEGER",
                "0x1F → INTEGER",
                "0o17 → INTEGER",
                "1_000 → TEXT",
                "1.5 → NUMBER",
                "1e3 → NUMBER",
                ".5 → NUMBER",
                "5. → NUMBER",
                ".inf → NUMBER",
                ".NaN → NUMBER",
                "1.2.3 → TEXT",
                "14d → TEXT",
                "2026-11-22 → TEXT",
                "1:30 → TEXT",
            })
    void scalarHasTheTypeOfTheCoreSchema(String written, Scalar.Type type) {
        assertThat(((Scalar) value("a: " + written + "\n", "a")).type()).isEqualTo(type);
    }

    @Test
    void blockScalarIsAText() {
        assertThat(value("a: |\n  5\n", "a")).isEqualTo(new Scalar("5\n", Scalar.Type.TEXT, new Place("a.yaml", 1, 4)));
    }

    @Test
    void keyIsItsText() {
        assertThat(mapping("5: a\ntrue: b\n'': c\n~: d\n").entries()).containsOnlyKeys("5", "true", "", "~");
    }

    @Test
    void firstOfDuplicateKeysStays() {
        SourceFile file = read("a: 1\nb: 2\na: 3\n");

        assertThat(file.root().orElseThrow().get("a").map(Node::summary)).contains("1");
        assertThat(findings(file))
                .containsExactly("a.yaml:3:1: error: a: the key \"a\" stands here a second time; a key stands once in a"
                        + " mapping; remove this one or the one in line 1 [duplicate-key]");
    }

    @Test
    void aliasIsTheValueOfItsAnchorAndStandsWhereThatStands() {
        Mapping mapping = mapping("a: &x {c: 1}\nb: *x\n");

        assertThat(mapping.get("b")).isEqualTo(mapping.get("a"));
    }

    @Test
    void anchorMayBeGivenAnew() {
        Mapping mapping = mapping("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");

        assertThat(mapping.get("b").map(Node::summary)).contains("1");
        assertThat(mapping.get("d").map(Node::summary)).contains("2");
    }

    @Test
    void anchorGivenAnewStandsForNothingUntilItIsComplete() {
        assertThat(findings(read("a: &x 1\nb: &x {c: *x}\n")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("a.yaml:2:11: error: b.c: the alias \"*x\" stands for nothing"));
    }

    @Test
    void nestingUpToTheBoundIsRead() {
        assertThat(read(nested(Bounds.DEPTH - 1)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Bounds.DEPTH + 1, 100_000})
    void deeperNestingIsRefused(int depth) {
        assertThat(findings(read(nested(depth))))
                .hasSize(1)
                .allMatch(line -> line.endsWith("the nesting is deeper than 40; a file is a page or two of plain keys;"
                        + " flatten it [file-size]"));
    }

    @Test
    void deepNestingInBlocksIsRefused() {
        String blocks = IntStream.range(0, 1000)
                .mapToObj(level -> " ".repeat(level) + "a:\n")
                .collect(Collectors.joining());

        assertThat(findings(read(blocks))).hasSize(1).allMatch(line -> line.endsWith("[file-size]"));
    }

    private static String nested(int depth) {
        return "a: " + "[".repeat(depth) + "]".repeat(depth) + "\n";
    }

    @Test
    void aliasesThatMultiplyAreCountedAsWhatTheyStandFor() {
        StringBuilder bomb = new StringBuilder("k0: &k0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String aliases = ("*k" + (i - 1) + " , ").repeat(10);
            bomb.append("k%d: &k%d [%s]\n".formatted(i, i, aliases));
        }

        assertThat(findings(read(bomb.toString())))
                .hasSize(1)
                .allMatch(
                        line -> line.endsWith("the file holds more than 100000 values; a file is a page or two of plain"
                                + " keys; use fewer aliases [file-size]"));
    }

    @Test
    void longTextBehindManyAliasesIsCountedByItsLength() {
        String text = "a: &a " + "x".repeat(500_000) + "\nb: [" + "*a , ".repeat(1000) + "]\n";

        assertThat(findings(read(text))).hasSize(1).allMatch(line -> line.contains("more than 100000 values"));
    }

    @Test
    void summaryIsOneShortLine() {
        assertThat(value("a: |\n  one\n  two\n", "a").summary()).isEqualTo("one two ");
        assertThat(value("a: " + "x".repeat(61) + "\n", "a").summary()).isEqualTo("x".repeat(60) + "…");
        assertThat(value("a: [x, {b: 1, c: 2}]\n", "a").summary()).isEqualTo("[x, {b, c}]");
        assertThat(value("a: [" + "x, ".repeat(1000) + "x]\n", "a").summary()).hasSizeLessThan(70);
    }

    @Test
    void literalReadsBackAsTheSameValue() {
        assertThat(value("a: '1.34'\n", "a").literal()).isEqualTo("\"1.34\"");
        assertThat(value("a: 1.34\n", "a").literal()).isEqualTo("1.34");
        assertThat(value("a: 'null'\n", "a").literal()).isEqualTo("\"null\"");
        assertThat(value("a: ''\n", "a").literal()).isEqualTo("\"\"");
        assertThat(value("a: |\n  b\"c\\d\n", "a").literal()).isEqualTo("\"b\\\"c\\\\d\\n\"");
        assertThat(value("a: \"\\e[2J\"\n", "a").literal()).isEqualTo("\"\\x1b[2J\"");
        assertThat(value("a: ['1', b]\n", "a").literal()).isEqualTo("[\"1\", b]");
    }
}
