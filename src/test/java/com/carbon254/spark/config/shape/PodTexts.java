package com.carbon254.spark.config.shape;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block of a file with parts of Kubernetes objects in it, as tests read it. */
public record PodTexts(
        @Key("Where it runs.") @Nullable Affinity affinity,
        @Key("Which taints it bears.") @Nullable List<Toleration> tolerations,
        @Key("Which volumes it has.") @Nullable List<Volume> volumes,

        @Key(value = "What runs beside it.", names = "container", nameType = DnsLabel.class)
        Map<DnsLabel, Container> sidecars,

        @Key("How many may be missing.") @Nullable IntOrString maxUnavailable) {}
