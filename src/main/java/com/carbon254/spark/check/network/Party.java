package com.carbon254.spark.check.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One who sends packets or gets them.
 *
 * @param name what people call it
 * @param namespace where the pod is; empty for what is no pod
 * @param labels of the pod
 * @param address its address
 * @param entity what Cilium calls it; empty for what it knows by labels or address
 * @param ports the named ports of the pod
 */
record Party(
        String name,
        Optional<String> namespace,
        JsonNode labels,
        String address,
        Optional<String> entity,
        SortedMap<String, Integer> ports) {

    Party {
        ports = Collections.unmodifiableSortedMap(new TreeMap<>(ports));
    }

    static Party pod(String name, String namespace, JsonNode labels, String address) {
        return new Party(name, Optional.of(namespace), labels, address, Optional.empty(), new TreeMap<>());
    }

    static Party pod(String name, String namespace, Map<String, String> labels, String address) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        labels.forEach(node::put);
        return pod(name, namespace, node, address);
    }

    static Party host(String name, String address) {
        JsonNode none = JsonNodeFactory.instance.objectNode();
        return new Party(name, Optional.empty(), none, address, Optional.empty(), new TreeMap<>());
    }

    /** What Cilium knows by a name of its own. */
    static Party entity(String name, String entity, String address) {
        JsonNode none = JsonNodeFactory.instance.objectNode();
        return new Party(name, Optional.empty(), none, address, Optional.of(entity), new TreeMap<>());
    }

    /** The labels of the namespace of a pod: the API server sets the one with its name. */
    JsonNode namespaceLabels() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        namespace.ifPresent(name -> node.put("kubernetes.io/metadata.name", name));
        return node;
    }
}
