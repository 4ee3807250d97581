package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The schema of a kind, a document that stands alone.
 *
 * @param kind the kind
 * @param document the JSON Schema
 */
record KindSchema(ServedKind kind, ObjectNode document) {}
