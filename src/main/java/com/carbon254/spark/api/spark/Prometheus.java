package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The JMX exporter of a driver and its executors. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Prometheus(
        @JsonProperty("jmxExporterJar") @Required String jmxExporterJar,

        @JsonProperty("port") @Min(1024) @Max(49151) @Nullable
        Integer port,

        @JsonProperty("portName") @Nullable String portName,
        @JsonProperty("configFile") @Nullable String configFile,
        @JsonProperty("configuration") @Nullable String configuration) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public Prometheus {
        Objects.requireNonNull(jmxExporterJar, "jmxExporterJar is null");
    }
}
