package com.carbon254.spark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a rule in short hand is laid over the schema of a type. */
final class OverlayTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest(name = "{1} over {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string}                          | name            | {$ref: '#/definitions/name'}",
                "{type: string}                          | [A, B]          | {type: string, enum: [A, B]}",
                "{type: integer, minimum: -5}            | {minimum: 0}    | {type: integer, minimum: 0}",
                "{type: array, items: {type: string}}    | {items: name}   | {type: array, items: {$ref: '#/definitions/name'}}",
                "{type: array, items: {type: string}}    | {items: [A]}    | {type: array, items: {type: string, enum: [A]}}",
                "{$ref: '#/definitions/V1A'}             | {minItems: 1}   | {allOf: [{$ref: '#/definitions/V1A'}, {minItems: 1}]}",
                "{properties: {a: {type: string}}}       | {properties: {a: [A]}} | {properties: {a: {type: string, enum: [A]}}}",
                "{type: object}                          | {if: {required: [a]}, then: name} | {type: object, if: {required: [a]}, then: {$ref: '#/definitions/name'}}"
            })
    void theRuleWinsAndTheRestStays(String schema, String rule, String expected) throws IOException {
        ObjectNode type = (ObjectNode) YAML.readTree(schema);

        ObjectNode result = Overlay.over(type, YAML.readTree(rule));

        assertThat(result).isEqualTo(YAML.readTree(expected));
    }
}
