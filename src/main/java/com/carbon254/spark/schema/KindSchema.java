package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The schema of a kind, a document that stands alone.
 *
 * @param kind the kind
 * @param document the JSON Schema
 * @param whole whether it knows all fields of the kind, or those alone that this project prints
 */
record KindSchema(ServedKind kind, ObjectNode document, boolean whole) {

    /** A schema that knows all fields. */
    KindSchema(ServedKind kind, ObjectNode document) {
        this(kind, document, true);
    }

    /** The same, of a model that has but some of the fields. */
    KindSchema inPart() {
        return new KindSchema(kind, document, false);
    }
}
