package com.carbon254.spark.schema;

import com.carbon254.spark.api.cilium.CiliumNetworkPolicy;
import com.carbon254.spark.api.connect.SparkConnect;
import com.carbon254.spark.api.secret.ExternalSecret;
import com.carbon254.spark.api.secret.SealedSecret;
import com.carbon254.spark.api.spark.ScheduledSparkApplication;
import com.carbon254.spark.api.spark.SparkApplication;
import com.carbon254.spark.api.strimzi.KafkaConnect;
import com.carbon254.spark.api.strimzi.KafkaConnector;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kinds of the Spark operator, of Strimzi, of Cilium and of those who make Secrets, from the records of {@code api}. What they hold of Kubernetes, pod
 * templates above all, is as strict as in Kubernetes' own kinds: the Spark operator's CustomResourceDefinitions leave
 * templates open, and a misspelt field is dropped without a word.
 *
 * @param client what the official Java client of a Kubernetes version knows
 * @param rules what its API server checks beyond
 */
record ApiKinds(ClientJar client, ServerRules rules) implements SchemaSource {

    @Override
    public List<KindSchema> schemas() {
        return List.of(
                schema(CiliumNetworkPolicy.class).inPart(),
                schema(ExternalSecret.class).inPart(),
                schema(KafkaConnect.class).inPart(),
                schema(KafkaConnector.class).inPart(),
                schema(ScheduledSparkApplication.class),
                schema(SealedSecret.class),
                schema(SparkApplication.class),
                schema(SparkConnect.class));
    }

    private <T extends Record & HasMetadata> KindSchema schema(Class<T> type) {
        Map<String, Model> models = new TreeMap<>(client.models());
        models.putAll(RecordReader.read(type));
        ServedKind kind =
                new ServedKind(HasMetadata.getGroup(type), HasMetadata.getVersion(type), type.getSimpleName(), true);
        return new KindDocuments(models, rules).of(kind, RecordReader.name(type));
    }
}
