package com.carbon254.spark.schema;

import java.util.List;

/**
 * Where schemas come from. Kubernetes' own kinds come from the client's models, kinds without a Java model of others from
 * records of ours; a CustomResourceDefinition or a typed model of a third party is one more implementation, and one more
 * line in {@link DeriveSchemas}.
 */
interface SchemaSource {

    /** The schemas of all kinds that this source knows. */
    List<KindSchema> schemas();
}
