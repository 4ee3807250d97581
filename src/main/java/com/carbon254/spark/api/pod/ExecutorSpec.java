package com.carbon254.spark.api.pod;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.generator.annotation.Min;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HostAlias;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pods of the executors. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExecutorSpec(
        @JsonProperty("template") @Nullable PodTemplateSpec template,
        @JsonProperty("cores") @Min(1) @Nullable Integer cores,
        @JsonProperty("coreLimit") @Nullable String coreLimit,
        @JsonProperty("memory") @Nullable String memory,
        @JsonProperty("memoryLimit") @Nullable String memoryLimit,
        @JsonProperty("memoryOverhead") @Nullable String memoryOverhead,
        @JsonProperty("gpu") @Nullable GpuSpec gpu,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("configMaps") @Nullable List<NamePath> configMaps,
        @JsonProperty("secrets") @Nullable List<SecretMount> secrets,
        @JsonProperty("env") @Nullable List<EnvVar> env,
        @JsonProperty("envVars") @Nullable Map<String, String> envVars,
        @JsonProperty("envFrom") @Nullable List<EnvFromSource> envFrom,
        @JsonProperty("envSecretKeyRefs") @Nullable Map<String, NameKey> envSecretKeyRefs,
        @JsonProperty("labels") @Nullable Map<String, String> labels,
        @JsonProperty("annotations") @Nullable Map<String, String> annotations,
        @JsonProperty("volumeMounts") @Nullable List<VolumeMount> volumeMounts,
        @JsonProperty("affinity") @Nullable Affinity affinity,
        @JsonProperty("tolerations") @Nullable List<Toleration> tolerations,
        @JsonProperty("podSecurityContext") @Nullable PodSecurityContext podSecurityContext,
        @JsonProperty("securityContext") @Nullable SecurityContext securityContext,
        @JsonProperty("schedulerName") @Nullable String schedulerName,
        @JsonProperty("sidecars") @Nullable List<Container> sidecars,
        @JsonProperty("initContainers") @Nullable List<Container> initContainers,
        @JsonProperty("hostNetwork") @Nullable Boolean hostNetwork,
        @JsonProperty("nodeSelector") @Nullable Map<String, String> nodeSelector,
        @JsonProperty("dnsConfig") @Nullable PodDNSConfig dnsConfig,

        @JsonProperty("terminationGracePeriodSeconds") @Nullable
        Long terminationGracePeriodSeconds,

        @JsonProperty("serviceAccount") @Nullable String serviceAccount,
        @JsonProperty("hostAliases") @Nullable List<HostAlias> hostAliases,
        @JsonProperty("shareProcessNamespace") @Nullable Boolean shareProcessNamespace,
        @JsonProperty("instances") @Min(1) @Nullable Integer instances,
        @JsonProperty("coreRequest") @Nullable String coreRequest,
        @JsonProperty("javaOptions") @Nullable String javaOptions,
        @JsonProperty("lifecycle") @Nullable Lifecycle lifecycle,
        @JsonProperty("deleteOnTermination") @Nullable Boolean deleteOnTermination,
        @JsonProperty("ports") @Nullable List<Port> ports,
        @JsonProperty("priorityClassName") @Nullable String priorityClassName) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public ExecutorSpec {
        configMaps = Copies.list(configMaps);
        secrets = Copies.list(secrets);
        env = Copies.list(env);
        envVars = Copies.map(envVars);
        envFrom = Copies.list(envFrom);
        envSecretKeyRefs = Copies.map(envSecretKeyRefs);
        labels = Copies.map(labels);
        annotations = Copies.map(annotations);
        volumeMounts = Copies.list(volumeMounts);
        tolerations = Copies.list(tolerations);
        sidecars = Copies.list(sidecars);
        initContainers = Copies.list(initContainers);
        nodeSelector = Copies.map(nodeSelector);
        hostAliases = Copies.list(hostAliases);
        ports = Copies.list(ports);
    }
}
