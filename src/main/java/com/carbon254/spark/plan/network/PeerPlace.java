package com.carbon254.spark.plan.network;

import com.carbon254.spark.value.address.Cidr;
import java.util.List;
import java.util.stream.Collectors;

/** Where some of those are that a pod speaks with, in a way that a policy can say. */
public sealed interface PeerPlace {

    /**
     * Pods.
     *
     * @param group which
     */
    record Pods(PodGroup group) implements PeerPlace {

        @Override
        public String toString() {
            return group.toString();
        }
    }

    /**
     * Addresses.
     *
     * @param network which
     * @param except those of them that are not meant
     */
    record Addresses(Cidr network, List<Cidr> except) implements PeerPlace {

        public Addresses {
            except = List.copyOf(except);
        }

        static Addresses of(Cidr network) {
            return new Addresses(network, List.of());
        }

        @Override
        public String toString() {
            return except.isEmpty()
                    ? network.toString()
                    : network + " without "
                            + except.stream().map(Cidr::toString).collect(Collectors.joining(", "));
        }
    }

    /** What Cilium knows by a name of its own (its pkg/policy/api/entity.go), for it matches no address of a node. */
    enum Entity implements PeerPlace {
        /** The node that the pod is on. */
        HOST("host"),
        /** The API server, wherever it is. */
        KUBE_APISERVER("kube-apiserver"),
        /** Every other node: what comes through a tunnel has the address of one. */
        REMOTE_NODE("remote-node");

        private final String name;

        Entity(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
