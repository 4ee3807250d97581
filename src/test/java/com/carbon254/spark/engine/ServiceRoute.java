package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/** Brings a Service of the API server to a process on this machine, as the endpoint of a pod would. */
final class ServiceRoute {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ServiceRoute() {}

    /** An address of this machine that an endpoint may have: Kubernetes takes no loopback. */
    static Optional<String> address() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .sorted()
                .findFirst();
    }

    /** From the first port of the Service to a port of this machine. */
    static void create(ApiServer server, String namespace, String service, int port)
            throws IOException, InterruptedException {
        String name = server.get(namespace, "service/" + service)
                .at("/spec/ports/0/name")
                .asText();
        ObjectNode slice = JSON.createObjectNode()
                .put("apiVersion", "discovery.k8s.io/v1")
                .put("kind", "EndpointSlice")
                .put("addressType", "IPv4");
        slice.putObject("metadata")
                .put("name", service)
                .put("namespace", namespace)
                .putObject("labels")
                .put("kubernetes.io/service-name", service);
        slice.putArray("ports").addObject().put("name", name).put("port", port);
        ObjectNode endpoint = slice.putArray("endpoints").addObject();
        endpoint.putArray("addresses").add(address().orElseThrow());
        endpoint.putObject("conditions").put("ready", true);
        server.create(slice, "");
    }
}
