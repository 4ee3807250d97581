package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import io.fabric8.kubernetes.api.model.HostAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pods that do the work.
 *
 * <pre>{@code
 * executor:
 *   instances: 5
 *   cores: 2
 *   memory: 2g
 * }</pre>
 */
public record Executor(
        @Key(value = "How many there are; with dynamicAllocation, how many there are at first.", min = 1, max = 10000)
        int instances,

        @Key("Lets their number follow the work.") @Nullable DynamicAllocation dynamicAllocation,

        @Key(
                value = "How many tasks each runs at once, and the CPU it asks for unless coreRequest says so.",
                min = 1,
                max = 256)
        int cores,

        @Key("The CPU that each pod asks for.") @Nullable Quantity coreRequest,

        @Key("The CPU that each pod may use. As much as cores if nothing is said.") @Nullable
        Quantity coreLimit,

        @Key("The heap of each JVM.") JavaMemory memory,

        @Key(
                "The memory beside the heap. A tenth of it, for Python and R four tenths, and at least 384m if nothing is said.")
        @Nullable
        JavaMemory memoryOverhead,

        @Key("Options of each JVM; the heap is set by memory.") @Nullable
        String javaOptions,

        @Key("A device that each uses.") @Nullable Gpu gpu,

        @Key(value = "How large the local disk for shuffles and spills may grow.", example = "50Gi")
        Quantity scratch,

        @Key(value = "How long each may take to end when it is asked to.", example = "60s")
        TimeSpan gracePeriod,

        @Key(value = "More lines of the /etc/hosts of each.", optional = true)
        List<HostAlias> hostAliases) {}
