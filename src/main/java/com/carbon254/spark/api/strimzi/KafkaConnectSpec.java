package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Kafka Connect cluster of Strimzi: its pods and their worker configuration. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectSpec(
        @JsonProperty("version") @Nullable String version,
        @JsonProperty("replicas") @Required Integer replicas,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("bootstrapServers") @Required String bootstrapServers,
        @JsonProperty("groupId") @Required String groupId,
        @JsonProperty("configStorageTopic") @Required String configStorageTopic,
        @JsonProperty("statusStorageTopic") @Required String statusStorageTopic,
        @JsonProperty("offsetStorageTopic") @Required String offsetStorageTopic,
        @JsonProperty("tls") @Nullable KafkaConnectTls tls,
        @JsonProperty("authentication") @Nullable KafkaConnectAuthentication authentication,
        @JsonProperty("config") @Nullable Map<String, String> config,
        @JsonProperty("resources") @Nullable ResourceRequirements resources,
        @JsonProperty("jvmOptions") @Nullable KafkaConnectJvm jvmOptions,
        @JsonProperty("template") @Nullable KafkaConnectTemplate template) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public KafkaConnectSpec {
        Objects.requireNonNull(replicas, "replicas is null");
        Objects.requireNonNull(bootstrapServers, "bootstrapServers is null");
        Objects.requireNonNull(groupId, "groupId is null");
        Objects.requireNonNull(configStorageTopic, "configStorageTopic is null");
        Objects.requireNonNull(statusStorageTopic, "statusStorageTopic is null");
        Objects.requireNonNull(offsetStorageTopic, "offsetStorageTopic is null");
        config = Copies.map(config);
    }
}
