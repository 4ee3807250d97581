package com.carbon254.spark.config.network;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.Cidr;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The network of the cluster, and the policies that close it around the pods of the platform.
 *
 * <pre>{@code
 * network:
 *   enabled: true
 *   plugin: calico
 *   apiServer: [10.96.0.1/32, 10.0.0.11/32]
 *   dns:
 *     addresses: [169.254.20.10/32]
 *   prometheus:
 *     namespace: monitoring
 *     labels:
 *       app.kubernetes.io/name: prometheus
 * }</pre>
 */
public record Network(
        @Key(
                "Whether network policies are rendered. The platform's pods may then reach, and be reached by, only what they need.")
        boolean enabled,

        @Key("What enforces policies in the cluster. Plugins differ in how they see Services and the API server.")
        Plugin plugin,

        @Key(
                value = "The networks of the API server: the address of the Service kubernetes, and those of its"
                        + " endpoints. Any address on its ports if nothing is said.",
                max = 50)
        @Nullable
        List<Cidr> apiServer,

        @Key(
                value = "The networks from which the API server calls webhooks: those of control plane nodes, or of the"
                        + " nodes it tunnels through. Any address if nothing is said.",
                max = 50)
        @Nullable
        List<Cidr> controlPlane,

        @Key(
                value = "The networks of Services, for plugins that judge a packet before it has the address of a pod."
                        + " Needed where a Service and its pods have different ports.",
                max = 10)
        @Nullable
        List<Cidr> serviceRange,

        @Key("How pods find names.") Dns dns,

        @Key("The pods of Prometheus. Any pod may scrape if nothing is said.") @Nullable
        PodChoice prometheus,

        @Key("The pods of the ingress controller. Any pod may ask for pages if nothing is said.") @Nullable
        PodChoice ingressController,

        @Key("What Spark applications may do that people apply by hand and that are not of this project:"
                + " open, speak with the pods of their namespace and with what every submission is told of; closed,"
                + " nothing.")
        ForeignApplications foreignApplications) {

    /** What enforces policies. */
    public enum Plugin {
        /** Calico. */
        CALICO("calico"),
        /** Cilium, and Dataplane V2 of GKE. */
        CILIUM("cilium"),
        /** The agent of the AWS VPC CNI. */
        AWS_VPC_CNI("awsVpcCni"),
        /** Any other that knows NetworkPolicy. */
        OTHER("other");

        private final String name;

        Plugin(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What applications that are not of this project may do. */
    public enum ForeignApplications {
        /**
         * They speak with the pods of their namespace, and with what every submission is told of: DNS, the API server, the
         * object store, the catalog. Prometheus and the ingress controller reach them as they reach our drivers.
         */
        OPEN,
        /** Their network is closed, so that they cannot run. */
        CLOSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How pods find names. */
    public record Dns(
            @Key("The pods that answer.") PodChoice pods,

            @Key("Whether those pods alone answer: there is no NodeLocal DNSCache, and no address of a cloud.")
            @Nullable
            Boolean podsOnly,

            @Key(
                    value =
                            "The addresses on nodes that answer beside those pods: of NodeLocal DNSCache, or of a cloud."
                                    + " Any address on port 53 if neither these nor podsOnly are stated.",
                    max = 10,
                    optional = true)
            List<Cidr> addresses,

            @Key(value = "The port of those pods.", min = 1, max = 65535)
            int port) {

        /** Whether it is known where all are that answer. */
        public boolean isStated() {
            return !addresses.isEmpty() || Boolean.TRUE.equals(podsOnly);
        }
    }
}
