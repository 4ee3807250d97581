package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.LayerCheck;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.finding.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInDefaultsTest {

    private static final RecordShape SHAPE = Shapes.of(Environment.class);
    private static final Mapping DEFAULTS = BuiltInDefaults.read().root().orElseThrow();
    private static final List<String> LINES = Corpus.read(Path.of("src/main/resources", BuiltInDefaults.NAME))
            .lines()
            .toList();

    @Test
    void everyKeyExistsAndEveryDefaultFits() {
        assertThat(BuiltInDefaults.read().findings()).isEmpty();
        assertThat(LayerCheck.check(DEFAULTS, SHAPE, "").findings()).isEmpty();
    }

    @Test
    void commentAboveEveryKeyIsItsDescriptionAndKeysAreInTheOrderOfTheirRecord() {
        check(DEFAULTS, SHAPE);
    }

    private static void check(Mapping defaults, RecordShape shape) {
        List<String> names = shape.keys().stream().map(KeyShape::name).toList();
        assertThat(defaults.entries().keySet().stream().map(names::indexOf)).isSorted();
        defaults.entries().forEach((name, entry) -> {
            KeyShape key = shape.key(name).orElseThrow();
            assertThat(lineAbove(entry.keyPlace())).as(name).isEqualTo("# " + key.description());
            if (entry.value() instanceof Mapping inner && key.shape() instanceof RecordShape record) {
                check(inner, record);
            }
        });
    }

    private static String lineAbove(Place key) {
        return LINES.get(key.line() - 2).strip();
    }
}
