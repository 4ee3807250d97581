package com.carbon254.spark.schema;

import com.carbon254.spark.api.ScheduledSparkApplication;
import com.carbon254.spark.api.SparkApplication;
import com.carbon254.spark.api.SparkConnect;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The operator's kinds, from the records of {@code api}. What they hold of Kubernetes, pod templates above all, is as
 * strict as in Kubernetes' own kinds: the operator's CustomResourceDefinitions leave templates open, and a misspelt field
 * is dropped without a word.
 *
 * @param client what the official Java client of a Kubernetes version knows
 * @param rules what its API server checks beyond
 */
record SparkKinds(ClientJar client, ServerRules rules) implements SchemaSource {

    private static final String GROUP = "sparkoperator.k8s.io";

    @Override
    public List<KindSchema> schemas() {
        return List.of(
                schema("v1beta2", ScheduledSparkApplication.class),
                schema("v1beta2", SparkApplication.class),
                schema("v1alpha1", SparkConnect.class));
    }

    private KindSchema schema(String version, Class<? extends Record> type) {
        Map<String, Model> models = new TreeMap<>(client.models());
        models.putAll(RecordReader.read(type));
        ServedKind kind = new ServedKind(GROUP, version, type.getSimpleName(), true);
        return new KindDocuments(models, rules).of(kind, RecordReader.name(type));
    }
}
