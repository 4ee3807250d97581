package com.carbon254.spark.config.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.config.shape.Shape.AnyTextShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.FreeShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Toleration;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignTypesTest {

    private static final RecordShape PODS = Shapes.of(PodTexts.class);

    private enum Mode {
        @JsonProperty("in-cluster")
        IN,
        @JsonProperty("client")
        OUT
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Everything(
            @JsonProperty("kind") String type,
            Mode mode,
            long bytes,
            @Nullable Double share,
            @Nullable Map<String, Object> free,
            @Nullable JsonNode node,
            @Nullable List<Everything> inner) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record WithoutShape(Duration length) {}

    private static Shape shape(String path) {
        return Shapes.find(PODS, path).orElseThrow();
    }

    @Test
    void objectsStandAloneInListsAndInMaps() {
        assertThat(shape("affinity")).isInstanceOf(ObjectShape.class);
        assertThat(shape("tolerations"))
                .isEqualTo(new ListShape(new ObjectShape(Toleration.class, false), Long.MAX_VALUE));
        assertThat(shape("sidecars"))
                .isInstanceOfSatisfying(
                        MapShape.class, map -> assertThat(map.value()).isInstanceOf(ObjectShape.class));
        assertThat(shape("maxUnavailable")).isEqualTo(new IntOrTextShape());
    }

    @Test
    void shapesAreFoundAtAnyDepth() {
        String terms = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms";

        assertThat(shape(terms + "[0].matchExpressions[12].values[3]")).isEqualTo(new AnyTextShape());
        assertThat(shape("tolerations[1].tolerationSeconds"))
                .isEqualTo(new IntegerShape(Long.MIN_VALUE, Long.MAX_VALUE));
        assertThat(shape("sidecars.proxy.resources.limits.example.com/gpu"))
                .isEqualTo(new ValueShape(Quantity.class, Quantity.SYNTAX));
        assertThat(shape("sidecars.proxy.livenessProbe.httpGet.port")).isEqualTo(new IntOrTextShape());
        assertThat(shape("sidecars.proxy.ports[0].containerPort"))
                .isEqualTo(new IntegerShape(Integer.MIN_VALUE, Integer.MAX_VALUE));
        assertThat(shape("volumes[0].configMap.optional")).isEqualTo(new BooleanShape());
        assertThat(Shapes.find(PODS, "tolerations[1].seconds")).isEmpty();
        assertThat(Shapes.find(PODS, "tolerations.key")).isEmpty();
        assertThat(Shapes.find(PODS, "affinity.additionalProperties")).isEmpty();
    }

    /** Whatever Kubernetes takes in a pod has a shape, in the order in which its own type prints it. */
    @Test
    void everyTypeInsideAPodHasAllItsKeys() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(new ObjectShape(PodTemplateSpec.class, false), types);

        assertThat(types)
                .hasSizeGreaterThan(100)
                .allSatisfy(type -> assertThat(ForeignTypes.keys(type))
                        .extracting(KeyShape::name)
                        .containsExactly(
                                type.getAnnotation(JsonPropertyOrder.class).value()));
    }

    private static void collect(Shape shape, Set<Class<?>> types) {
        if (shape instanceof ObjectShape object && types.add(object.type())) {
            object.keys().forEach(key -> collect(key.shape(), types));
        } else if (shape instanceof ListShape list) {
            collect(list.item(), types);
        } else if (shape instanceof MapShape map) {
            collect(map.value(), types);
        }
    }

    @Test
    void recordIsReadByWhatJacksonCallsItsComponents() {
        List<KeyShape> keys = ForeignTypes.keys(Everything.class);

        assertThat(keys)
                .extracting(KeyShape::name)
                .containsExactly("kind", "mode", "bytes", "share", "free", "node", "inner");
        assertThat(keys).extracting(KeyShape::optional).containsExactly(false, false, false, true, true, true, true);
        assertThat(keys)
                .extracting(KeyShape::shape)
                .containsExactly(
                        new AnyTextShape(),
                        new ChoiceShape(Mode.class, List.of("in-cluster", "client")),
                        new IntegerShape(Long.MIN_VALUE, Long.MAX_VALUE),
                        new DecimalShape(Long.MIN_VALUE, Long.MAX_VALUE),
                        new MapShape("name", new AnyTextShape(), new FreeShape()),
                        new FreeShape(),
                        new ListShape(new ObjectShape(Everything.class, false), Long.MAX_VALUE));
    }

    @Test
    void typeWithoutShapeIsOurFault() {
        assertThatThrownBy(() -> ForeignTypes.keys(WithoutShape.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.time.Duration has no shape");
    }
}
