package com.carbon254.spark.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kinds of others, by the typed models that we print them with.
 *
 * @param kinds the model of each kind
 * @param rules what their own definitions check beyond the types
 */
record ModelKinds(Map<ServedKind, Class<?>> kinds, ServerRules rules) implements SchemaSource {

    /** Sorts the kinds. */
    ModelKinds {
        kinds = new TreeMap<>(kinds);
    }

    @Override
    public List<KindSchema> schemas() {
        return kinds.entrySet().stream()
                .map(kind -> new KindDocuments(PropertyReader.read(kind.getValue()), rules)
                        .of(kind.getKey(), PropertyReader.name(kind.getValue())))
                .toList();
    }
}
