package com.carbon254.spark.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kinds that this project models with records of its own.
 *
 * @param kinds the record of each kind
 * @param rules what their reader checks beyond the types
 */
record RecordKinds(Map<ServedKind, Class<? extends Record>> kinds, ServerRules rules) implements SchemaSource {

    /** Sorts the kinds. */
    RecordKinds {
        kinds = new TreeMap<>(kinds);
    }

    @Override
    public List<KindSchema> schemas() {
        return kinds.entrySet().stream()
                .map(kind -> new KindDocuments(RecordReader.read(kind.getValue()), rules)
                        .of(kind.getKey(), RecordReader.name(kind.getValue()))
                        .inPart())
                .toList();
    }
}
