package com.carbon254.spark.check.schema;

import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;

/**
 * Finds in the schema of a kind what stands around the keyword that refused a value.
 *
 * @param version the Kubernetes version
 * @param kind the kind
 * @param document its schema
 */
record SchemaPlaces(String version, ObjectKey kind, JsonNode document) {

    private static final String PROPERTIES = "properties";
    private static final String DESCRIPTION = "description";

    /** What the schema says is allowed, as a phrase behind "must be". */
    Optional<String> description(Error error) {
        JsonNode refused = document.at(keyword(error));
        JsonNode beside = document.at(keyword(error).head());
        JsonNode referred = document.at(refused.path("$ref").asText().replace("#", ""));
        return List.of(refused, referred, beside).stream()
                .filter(schema -> schema.path(DESCRIPTION).isTextual())
                .map(schema -> schema.path(DESCRIPTION).asText())
                .findFirst();
    }

    /** The fields that are known where an unknown one was refused. */
    List<String> fields(Error error) {
        return document.at(keyword(error).head())
                .path(PROPERTIES)
                .propertyStream()
                .map(field -> field.getKey())
                .sorted()
                .toList();
    }

    /** The Kubernetes versions that know a field which was refused here. */
    List<String> versionsWith(Error error, String field) {
        JsonPointer place = keyword(error).head().appendProperty(PROPERTIES).appendProperty(field);
        return SchemaLibrary.versions().stream()
                .filter(other -> !other.equals(version))
                .filter(other -> SchemaLibrary.of(other)
                        .document(kind.apiVersion(), kind.kind())
                        .filter(schema -> !schema.at(place).isMissingNode())
                        .isPresent())
                .toList();
    }

    private static JsonPointer keyword(Error error) {
        return JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    }
}
