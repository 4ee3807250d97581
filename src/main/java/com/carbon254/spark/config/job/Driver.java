package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import io.fabric8.kubernetes.api.model.HostAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pod that plans the work.
 *
 * <pre>{@code
 * driver:
 *   cores: 2
 *   memory: 4g
 *   coreLimit: "4"
 * }</pre>
 */
public record Driver(
        @Key(
                value = "How many tasks it runs at once, and the CPU it asks for unless coreRequest says so.",
                min = 1,
                max = 256)
        int cores,

        @Key("The CPU that the pod asks for.") @Nullable Quantity coreRequest,

        @Key("The CPU that the pod may use. As much as cores if nothing is said.") @Nullable
        Quantity coreLimit,

        @Key("The heap of its JVM.") JavaMemory memory,

        @Key(
                "The memory beside the heap. A tenth of it, for Python and R four tenths, and at least 384m if nothing is said.")
        @Nullable
        JavaMemory memoryOverhead,

        @Key("Options of its JVM; the heap is set by memory.") @Nullable
        String javaOptions,

        @Key("A device that it uses.") @Nullable Gpu gpu,

        @Key(value = "How long it may take to end when it is asked to.", example = "60s")
        TimeSpan gracePeriod,

        @Key(value = "More lines of its /etc/hosts.", optional = true)
        List<HostAlias> hostAliases) {}
