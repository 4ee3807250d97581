package com.carbon254.spark.config.shape;

import com.carbon254.spark.api.ObjectFields;
import com.carbon254.spark.api.Patch;
import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.FreeShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes objects of foreign types of nodes that fit their shapes. Quantities get their canonical form on the way, as
 * {@link com.carbon254.spark.value.kubernetes.Quantity} says, and the names of maps are sorted. No code changes an object from then
 * on, although its type would allow it.
 */
final class ForeignValues {

    /** Reads and writes the foreign types as their own API does. */
    static final JsonMapper JSON = new JsonMapper();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ForeignValues() {}

    /** The object that the node describes. */
    static Object make(Node node, Shape shape, Class<?> type) {
        try {
            return JSON.treeToValue(json(node, shape), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type + " cannot be made of " + node.summary(), e);
        }
    }

    /** The fields that the node describes. */
    static Patch<?> patch(Mapping mapping, ObjectShape shape) {
        return new Patch<>(shape.type(), block(mapping, shape));
    }

    /** The fields that the node describes, of whatever type. */
    static ObjectFields fields(Mapping mapping) {
        return new ObjectFields(map(mapping, new FreeShape()));
    }

    private static JsonNode json(Node node, Shape shape) {
        if (shape instanceof BlockShape block) {
            return block((Mapping) node, block);
        }
        if (shape instanceof MapShape map) {
            return map((Mapping) node, map.value());
        }
        if (shape instanceof ListShape list) {
            return list((Sequence) node, list.item());
        }
        return shape instanceof FreeShape ? free(node) : scalar((Scalar) node, shape);
    }

    private static ObjectNode block(Mapping mapping, BlockShape shape) {
        ObjectNode object = NODES.objectNode();
        for (KeyShape key : shape.keys()) {
            mapping.get(key.name())
                    .filter(ForeignValues::isSet)
                    .ifPresent(value -> object.set(key.name(), json(value, key.shape())));
        }
        return object;
    }

    /** Sorted by name, so that no layer decides an order in the output. */
    private static ObjectNode map(Mapping mapping, Shape shape) {
        ObjectNode object = NODES.objectNode();
        new TreeMap<>(mapping.entries())
                .forEach((name, entry) -> Optional.of(entry.value())
                        .filter(ForeignValues::isSet)
                        .ifPresent(value -> object.set(name, json(value, shape))));
        return object;
    }

    private static ArrayNode list(Sequence sequence, Shape shape) {
        ArrayNode array = NODES.arrayNode();
        sequence.items().forEach(item -> array.add(json(item, shape)));
        return array;
    }

    private static JsonNode free(Node node) {
        if (node instanceof Mapping mapping) {
            return map(mapping, new FreeShape());
        }
        if (node instanceof Sequence sequence) {
            return list(sequence, new FreeShape());
        }
        return plain((Scalar) node);
    }

    private static JsonNode scalar(Scalar scalar, Shape shape) {
        if (shape instanceof ValueShape value) {
            return NODES.textNode(Values.parse(value, scalar.text()).toString());
        }
        boolean whole = shape instanceof IntegerShape;
        return whole ? integer(scalar.text()) : plain(scalar);
    }

    private static JsonNode plain(Scalar scalar) {
        return switch (scalar.type()) {
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case INTEGER -> integer(scalar.text());
            case NUMBER -> number(YamlNumbers.parse(scalar.text()));
            case TEXT -> NODES.textNode(scalar.text());
        };
    }

    private static JsonNode integer(String text) {
        return whole(YamlNumbers.parse(text).toBigIntegerExact());
    }

    /** The smallest type that holds it, as Jackson's parser has it: that is what untyped fields expect. */
    private static JsonNode whole(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return NODES.numberNode(number.intValueExact());
        }
        return number.bitLength() < Long.SIZE ? NODES.numberNode(number.longValueExact()) : NODES.numberNode(number);
    }

    /** 1.0 is a whole number, as JSON Schema has it. */
    private static JsonNode number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? whole(number.toBigIntegerExact()) : NODES.numberNode(number);
    }

    /** Layers are merged without nulls, but items of lists are not merged. */
    private static boolean isSet(Node node) {
        return !(node instanceof Scalar scalar && scalar.isNull());
    }
}
