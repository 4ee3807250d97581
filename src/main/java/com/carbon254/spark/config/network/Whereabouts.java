package com.carbon254.spark.config.network;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.Cidr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where those run who answer at the address of a service. An address is a name, and network policies know no names.
 *
 * <pre>{@code
 * where:
 *   pods:
 *     labels:
 *       app: minio
 *   port: 9000
 * }</pre>
 */
public record Whereabouts(
        @Key("The pods that answer, where the service runs in the cluster.") @Nullable
        PodChoice pods,

        @Key(value = "The networks of those who answer, outside of the cluster.", max = 50, optional = true)
        List<Cidr> cidrs,

        @Key("Whether the service is outside of the cluster at addresses that your team does not know beforehand.")
        @Nullable
        Boolean outside,

        @Key(
                value =
                        "The port of those who answer, where it differs from that of the address: of pods behind a Service,"
                                + " or of all brokers of Kafka.",
                min = 1,
                max = 65535)
        @Nullable
        Integer port) {

    /** Whether nothing is said of where they are. */
    public boolean isEmpty() {
        return pods == null && cidrs.isEmpty() && !isOutside();
    }

    /** Whether any address outside of the cluster may answer. */
    public boolean isOutside() {
        return Boolean.TRUE.equals(outside);
    }
}
