package com.carbon254.spark.config.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    private record Inner(@Key("A flag.") boolean flag) {}

    private record Outer(
            @Key("A block.") @Nullable Inner inner,

            @Key(value = "Blocks.", names = "label", nameType = DnsLabel.class)
            Map<DnsLabel, Inner> blocks,

            @Key(value = "Texts.", names = "property", nameType = SparkPropertyKey.class)
            Map<SparkPropertyKey, String> texts,

            @Key(value = "Labels.", max = 3) List<DnsLabel> labels) {}

    private record Lists(
            @Key(value = "May be left out.", optional = true)
            List<DnsLabel> spare,

            @Key("Must be there.") List<DnsLabel> needed) {}

    private record TextThatMayBeLeftOut(
            @Key(value = "A name.", optional = true) String name) {}

    private record Undescribed(String name) {}

    private record OfUnknownType(@Key("How long.") Duration length) {}

    private record ListOfBlocks(@Key("Blocks.") List<Inner> blocks) {}

    private static final RecordShape OUTER = Shapes.of(Outer.class);

    @Test
    void keysHaveTheNamesOrderAndDescriptionsOfTheComponents() {
        assertThat(OUTER.keys()).extracting(KeyShape::name).containsExactly("inner", "blocks", "texts", "labels");
        assertThat(OUTER.keys().get(0).description()).isEqualTo("A block.");
    }

    @Test
    void nullableComponentIsOptional() {
        assertThat(OUTER.keys()).extracting(KeyShape::optional).containsExactly(true, false, false, false);
    }

    @Test
    void listThatMayBeLeftOutIsEmptyThen() {
        assertThat(Shapes.of(Lists.class).keys())
                .extracting(KeyShape::absence)
                .containsExactly(KeyShape.Absence.EMPTY_LIST, KeyShape.Absence.FAULT);
    }

    @Test
    void onlyAListCanBeAnEmptyOne() {
        assertThatThrownBy(() -> Shapes.of(TextThatMayBeLeftOut.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is no list");
    }

    @Test
    void shapeIsFoundByItsPath() {
        assertThat(Shapes.find(OUTER, "")).contains(OUTER);
        assertThat(Shapes.find(OUTER, "inner.flag")).contains(new BooleanShape());
        assertThat(Shapes.find(OUTER, "blocks")).get().isInstanceOf(MapShape.class);
        assertThat(Shapes.find(OUTER, "blocks.any-label.flag")).contains(new BooleanShape());
        assertThat(Shapes.find(OUTER, "labels")).get().isInstanceOf(ListShape.class);
        assertThat(Shapes.find(OUTER, "labels[2]")).get().isInstanceOf(ValueShape.class);
    }

    @Test
    void nameOfAMapMayHaveDots() {
        assertThat(Shapes.find(OUTER, "texts.spark.sql.shuffle.partitions")).contains(new TextShape());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "inner.x",
                "inner.",
                ".inner",
                "inner..flag",
                "inner.flag.x",
                "blocks.Bad_Label",
                "blocks.a.x",
                "labels.0",
                "labels[x]",
                "labels[0].x",
                "texts.hive.x",
            })
    void pathThatLeadsNowhereHasNoShape(String path) {
        assertThat(Shapes.find(OUTER, path)).isEmpty();
    }

    @Test
    void componentWithoutDescriptionIsOurFault() {
        assertThatThrownBy(() -> Shapes.of(Undescribed.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no @Key");
    }

    @Test
    void typeWithoutShapeIsOurFault() {
        assertThatThrownBy(() -> Shapes.of(OfUnknownType.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.time.Duration has no shape");
    }

    @Test
    void listOfBlocksIsRefusedBecauseItCouldNotBeOverriddenSingly() {
        assertThatThrownBy(() -> Shapes.of(ListOfBlocks.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("make it a map");
    }
}
