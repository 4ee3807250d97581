package com.carbon254.spark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FluxReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "data: {a: 1, b: '${x}'}; /data/b",
                "data: {a: [one, 'two ${x}', '${y}']}; /data/a/1",
                "data: {a/b~c: {d: '$${x}'}}; /data/a~1b~0c/d",
                "data: {a: {b: c, '${x}': d}}; /data/a",
                "data: {a: '$x $(y) {z}', b: 5, c: true, d: null, e: [], f: {}};",
            })
    void firstReferenceIsFoundWhereItStands(String text, String pointer) {
        ObjectNode object = YamlManifests.of("a.yaml", text).get(0).content();

        assertThat(FluxReferences.first(object).orElse(null)).isEqualTo(pointer);
    }

    @Test
    void annotationStandsAmongTheOthersOfTheObjectItself() {
        ObjectNode object = YamlManifests.of("a.yaml", """
                kind: SparkApplication
                metadata: {name: a, annotations: {z: 1, a: 2}}
                spec: {driver: {annotations: {b: '${x}'}}}
                """).get(0).content();

        FluxReferences.keepIn(object);

        assertThat(object)
                .hasToString("{\"kind\":\"SparkApplication\",\"metadata\":{\"annotations\":{\"a\":2,"
                        + "\"kustomize.toolkit.fluxcd.io/substitute\":\"disabled\",\"z\":1},\"name\":\"a\"},"
                        + "\"spec\":{\"driver\":{\"annotations\":{\"b\":\"${x}\"}}}}");
    }

    @Test
    void objectThatDecidesItselfStaysAsItIs() {
        ObjectNode object = YamlManifests.of("a.yaml", """
                metadata: {annotations: {kustomize.toolkit.fluxcd.io/substitute: enabled}}
                data: {a: '${x}'}
                """).get(0).content();
        ObjectNode before = object.deepCopy();

        FluxReferences.keepIn(object);

        assertThat(object).isEqualTo(before);
    }

    @Test
    void objectWithoutReferencesStaysAsItIs() {
        ObjectNode object = YamlManifests.of("a.yaml", "metadata: {name: a}\ndata: {a: $x}")
                .get(0)
                .content();
        ObjectNode before = object.deepCopy();

        FluxReferences.keepIn(object);

        assertThat(object).isEqualTo(before);
    }
}
