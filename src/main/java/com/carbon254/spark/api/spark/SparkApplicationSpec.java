package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.carbon254.spark.api.pod.DriverSpec;
import com.carbon254.spark.api.pod.ExecutorSpec;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a Spark application is and how it runs. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SparkApplicationSpec(
        @JsonProperty("type") @Required ApplicationType type,
        @JsonProperty("sparkVersion") @Required String sparkVersion,
        @JsonProperty("mode") @Nullable DeployMode mode,
        @JsonProperty("proxyUser") @Nullable String proxyUser,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("imagePullPolicy") @Nullable String imagePullPolicy,
        @JsonProperty("imagePullSecrets") @Nullable List<String> imagePullSecrets,
        @JsonProperty("sparkConf") @Nullable Map<String, String> sparkConf,
        @JsonProperty("hadoopConf") @Nullable Map<String, String> hadoopConf,
        @JsonProperty("sparkConfigMap") @Nullable String sparkConfigMap,
        @JsonProperty("hadoopConfigMap") @Nullable String hadoopConfigMap,
        @JsonProperty("volumes") @Nullable List<Volume> volumes,
        @JsonProperty("mainClass") @Nullable String mainClass,
        @JsonProperty("mainApplicationFile") @Required String mainApplicationFile,
        @JsonProperty("arguments") @Nullable List<String> arguments,
        @JsonProperty("driver") @Required DriverSpec driver,
        @JsonProperty("executor") @Required ExecutorSpec executor,
        @JsonProperty("deps") @Nullable DependenciesSpec deps,
        @JsonProperty("restartPolicy") @Nullable RestartPolicy restartPolicy,
        @JsonProperty("nodeSelector") @Nullable Map<String, String> nodeSelector,
        @JsonProperty("failureRetries") @Nullable Integer failureRetries,
        @JsonProperty("retryInterval") @Nullable Long retryInterval,
        @JsonProperty("memoryOverheadFactor") @Nullable String memoryOverheadFactor,
        @JsonProperty("pythonVersion") @Nullable PythonVersion pythonVersion,
        @JsonProperty("monitoring") @Nullable MonitoringSpec monitoring,
        @JsonProperty("batchScheduler") @Nullable String batchScheduler,
        @JsonProperty("batchSchedulerOptions") @Nullable BatchSchedulerOptions batchSchedulerOptions,
        @JsonProperty("timeToLiveSeconds") @Nullable Long timeToLiveSeconds,
        @JsonProperty("sparkUIOptions") @Nullable SparkUiOptions sparkUIOptions,
        @JsonProperty("driverIngressOptions") @Nullable List<DriverIngress> driverIngressOptions,
        @JsonProperty("dynamicAllocation") @Nullable DynamicAllocationSpec dynamicAllocation,
        @JsonProperty("suspend") @Nullable Boolean suspend) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public SparkApplicationSpec {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(sparkVersion, "sparkVersion is null");
        imagePullSecrets = Copies.list(imagePullSecrets);
        sparkConf = Copies.map(sparkConf);
        hadoopConf = Copies.map(hadoopConf);
        volumes = Copies.list(volumes);
        Objects.requireNonNull(mainApplicationFile, "mainApplicationFile is null");
        arguments = Copies.list(arguments);
        Objects.requireNonNull(driver, "driver is null");
        Objects.requireNonNull(executor, "executor is null");
        nodeSelector = Copies.map(nodeSelector);
        driverIngressOptions = Copies.list(driverIngressOptions);
    }
}
