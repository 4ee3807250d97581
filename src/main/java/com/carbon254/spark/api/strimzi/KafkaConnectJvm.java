package com.carbon254.spark.api.strimzi;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options of the JVM of Kafka Connect (Strimzi, JvmOptions). */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KafkaConnectJvm(
        @JsonProperty("javaSystemProperties") @Nullable List<JavaSystemProperty> javaSystemProperties) {

    public KafkaConnectJvm {
        javaSystemProperties = Copies.list(javaSystemProperties);
    }
}
