package com.carbon254.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.BuiltInDefaults;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.KeyShape.Absence;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTest {

    @Test
    void partsAreTheBlocksThatAnEnvironmentMayLack() {
        assertThat(Arrays.stream(Part.values()).map(Part::key))
                .containsExactlyInAnyOrderElementsOf(Shapes.of(Environment.class).keys().stream()
                        .filter(key -> key.absence() == Absence.NULL && key.shape() instanceof RecordShape)
                        .map(KeyShape::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void keyToBeginWithExistsAndHasNoDefault(Part part) {
        Optional<Shape> shape = Shapes.find(Shapes.of(Environment.class), part.firstKey());

        assertThat(shape).isPresent();
        assertThat(defaults(part.firstKey())).isEmpty();
    }

    private static Optional<Node> defaults(String path) {
        Optional<Node> node = BuiltInDefaults.read().root().map(Node.class::cast);
        for (String step : List.of(path.split("[.]", -1))) {
            node = node.filter(Mapping.class::isInstance).flatMap(at -> ((Mapping) at).get(step));
        }
        return node;
    }
}
