package com.carbon254.spark.schema;

import java.util.List;

/**
 * Kubernetes' own kinds, in one of its versions.
 *
 * @param client what the official Java client of that version knows
 * @param rules what its API server checks beyond
 */
record KubernetesKinds(ClientJar client, ServerRules rules) implements SchemaSource {

    @Override
    public List<KindSchema> schemas() {
        KindDocuments documents = new KindDocuments(client.models(), rules);
        return client.kinds().entrySet().stream()
                .map(kind -> documents.of(kind.getKey(), kind.getValue()))
                .toList();
    }
}
