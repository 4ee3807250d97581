package com.carbon254.spark.check.schema;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in words what a schema refused: what is wrong, what is allowed, what to do.
 *
 * @param places where the words that the schema itself has are found
 */
record SchemaExplanation(SchemaPlaces places) {

    private static final int MANY = 12;

    /** The words for an error of the schema engine. */
    Complaint of(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownField(error);
            case "required" -> missingField(error);
            case "type" -> wrongType(error);
            case "enum", "const" -> notAChoice(error);
            case "minimum", "maximum" -> outOfBounds(error);
            case "propertyNames" -> malformedKey(error);
            case "not" -> notHere(error);
            case "minLength", "minItems", "minProperties", "maxItems", "maxProperties" -> wrongCount(error);
            case "maxLength" -> tooLong(error);
            default -> malformed(error);
        };
    }

    private Complaint unknownField(Error error) {
        String field = error.getProperty();
        List<String> fields = places.fields(error);
        List<String> versions = places.versionsWith(error, field);
        String known = fields.stream().limit(MANY).collect(Collectors.joining(", "));
        String more = fields.size() > MANY ? " and " + (fields.size() - MANY) + " more" : "";
        return new Complaint(
                Rule.SCHEMA_UNKNOWN_FIELD,
                child(error, field),
                "unknown field \"" + field + "\"" + (versions.isEmpty() ? "" : " in Kubernetes " + places.version()),
                versions.isEmpty()
                        ? "known here: " + known + more
                        : "known to Kubernetes " + String.join(", ", versions),
                NearName.find(field, fields)
                        .map(SchemaExplanation::didYouMean)
                        .orElse(versions.isEmpty() ? "leave it out" : "leave it out, or upgrade the cluster"));
    }

    private static Complaint missingField(Error error) {
        String field = error.getProperty();
        return new Complaint(
                Rule.SCHEMA_MISSING_FIELD,
                pointer(error),
                "missing field \"" + field + "\"",
                "the field is required here",
                "set " + field);
    }

    private Complaint wrongType(Error error) {
        JsonNode value = error.getInstanceNode();
        List<String> types = Shown.types(error.getSchemaNode());
        return new Complaint(
                Rule.SCHEMA_TYPE,
                pointer(error),
                Shown.value(value) + " is " + Shown.type(value),
                "must be "
                        + places.description(error)
                                .orElse(Shown.choice(
                                        types.stream().map(Shown::typeNamed).toList())),
                Shown.conversion(value, types));
    }

    private Complaint notAChoice(Error error) {
        JsonNode choices = error.getSchemaNode();
        List<String> texts = (choices.isArray() ? choices.valueStream().toList() : List.of(choices))
                .stream().map(JsonNode::asText).toList();
        return value(
                error,
                Shown.value(error.getInstanceNode()) + " is not a value of this field",
                places.description(error).orElse(Shown.choice(texts)),
                NearName.find(error.getInstanceNode().asText(), texts)
                        .map(SchemaExplanation::didYouMean)
                        .orElse("set " + Shown.choice(texts)));
    }

    private Complaint outOfBounds(Error error) {
        boolean low = error.getKeyword().equals("minimum");
        return value(
                error,
                Shown.value(error.getInstanceNode()) + " is too " + (low ? "small" : "large"),
                places.description(error)
                        .orElse("at " + (low ? "least " : "most ")
                                + error.getSchemaNode().asText()),
                "set a " + (low ? "larger" : "smaller") + " number");
    }

    private Complaint malformedKey(Error error) {
        String key = error.getProperty();
        return new Complaint(
                Rule.SCHEMA_VALUE,
                child(error, key),
                "the key " + Shown.text(key) + " is not well formed",
                "must be " + places.description(error).orElse("well formed"),
                "rename it");
    }

    private Complaint notHere(Error error) {
        return value(
                error,
                Shown.value(error.getInstanceNode()) + " must not stand here",
                places.description(error).orElse("left out"),
                "leave it out");
    }

    private Complaint wrongCount(Error error) {
        boolean few = error.getKeyword().startsWith("min");
        return value(
                error,
                Shown.value(error.getInstanceNode()) + (few ? " holds too little" : " holds too much"),
                places.description(error)
                        .orElse((few ? "at least " : "at most ")
                                + error.getSchemaNode().asText() + " long"),
                few ? "fill it, or leave the field out" : "keep one and leave the others out");
    }

    private Complaint tooLong(Error error) {
        String text = error.getInstanceNode().asText();
        return value(
                error,
                Shown.text(text) + " has " + text.length() + " characters",
                places.description(error)
                        .orElse("at most " + error.getSchemaNode().asText() + " characters long"),
                "shorten it");
    }

    private Complaint malformed(Error error) {
        return value(
                error,
                Shown.value(error.getInstanceNode()) + " is not well formed",
                places.description(error)
                        .orElse("of the form " + error.getSchemaNode().asText()),
                "correct it");
    }

    private static Complaint value(Error error, String problem, String allowed, String remedy) {
        return new Complaint(Rule.SCHEMA_VALUE, pointer(error), problem, "must be " + allowed, remedy);
    }

    private static String didYouMean(String near) {
        return "did you mean \"" + near + "\"?";
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static String child(Error error, String field) {
        return error.getInstanceLocation().append(field).toString();
    }
}
