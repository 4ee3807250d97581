package com.carbon254.spark.config.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinderTest {

    enum Color {
        RED,
        GREEN;

        @Override
        public String toString() {
            return this == RED ? "red" : "light-green";
        }
    }

    record Scalars(
            @Key("A text.") String text,
            @Key(value = "A number.", min = -5, max = 300) int number,
            @Key(value = "A share.", min = 0, max = 1) BigDecimal share,
            @Key("A flag.") boolean flag,
            @Key("A color.") Color color,
            @Key("A value.") Quantity quantity) {}

    record Block(
            @Key("A label.") DnsLabel label,
            @Key("May be missing.") @Nullable DnsLabel other) {}

    record Blocks(
            @Key("Needed.") Block needed,
            @Key("May be missing.") @Nullable Block optional,

            @Key(value = "By name.", nameType = DnsLabel.class)
            Map<DnsLabel, Block> named,

            @Key("A list.") List<DnsLabel> labels) {}

    private static Mapping mapping(String yaml) {
        return SourceReader.read(yaml.getBytes(StandardCharsets.UTF_8), "a.yaml")
                .root()
                .orElseThrow();
    }

    private static Blocks blocks(String yaml) {
        return Binder.bind(mapping(yaml), Blocks.class).value().orElseThrow();
    }

    @Test
    void scalarsBecomeTheTypesOfTheirComponents() {
        String yaml = "{text: a b, number: 0x10, share: 9.5e-1, flag: True, color: light-green, quantity: 1024Mi}";

        Binder.Outcome<Scalars> outcome = Binder.bind(mapping(yaml), Scalars.class);

        assertThat(outcome.value())
                .contains(new Scalars("a b", 16, new BigDecimal("0.95"), true, Color.GREEN, new Quantity("1Gi")));
    }

    @Test
    void wholeNumberMayBeWrittenWithAFraction() {
        String yaml = "{text: a, number: 3e2, share: 1.0, flag: false, color: red, quantity: '1'}";

        Binder.Outcome<Scalars> outcome = Binder.bind(mapping(yaml), Scalars.class);

        assertThat(outcome.value().orElseThrow().number()).isEqualTo(300);
    }

    @Test
    void whatIsOptionalIsNullAndAMapIsEmpty() {
        Blocks blocks = blocks("{needed: {label: a}, labels: [b, c]}");

        assertThat(blocks.needed()).isEqualTo(new Block(new DnsLabel("a"), null));
        assertThat(blocks.optional()).isNull();
        assertThat(blocks.named()).isEmpty();
        assertThat(blocks.labels()).containsExactly(new DnsLabel("b"), new DnsLabel("c"));
    }

    @Test
    void mapIsSortedByNameWhateverTheOrderOfTheFile() {
        Blocks blocks =
                blocks("{needed: {label: a}, labels: [b], named: {z: {label: a}, m: {label: a}, a: {label: a}}}");

        assertThat(blocks.named().keySet()).map(DnsLabel::toString).containsExactly("a", "m", "z");
    }

    @Test
    void everyMissingKeyIsNamedWhereItIsMissing() {
        Binder.Outcome<Blocks> outcome =
                Binder.bind(mapping("{optional: {other: x}, named: {a: {}, b: {label: l}}}"), Blocks.class);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.missing()).containsExactly("needed.label", "optional.label", "named.a.label", "labels");
    }

    @Test
    void entryOfAMapThatLacksAKeyIsLeftOutAndTheRestStays() {
        Binder.Outcome<Blocks> outcome =
                Binder.bind(mapping("{needed: {label: n}, named: {a: {}, b: {label: l}}, labels: [x]}"), Blocks.class);

        assertThat(outcome.missing()).containsExactly("named.a.label");
        assertThat(outcome.value())
                .hasValueSatisfying(blocks -> assertThat(blocks.named().keySet())
                        .map(DnsLabel::toString)
                        .containsExactly("b"));
    }
}
