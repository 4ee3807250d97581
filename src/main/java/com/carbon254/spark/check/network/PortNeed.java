package com.carbon254.spark.check.network;

import com.carbon254.spark.plan.network.FlowPort;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/**
 * A port that a packet is sent to.
 *
 * @param protocol {@code TCP} or {@code UDP}
 * @param number the port
 */
record PortNeed(String protocol, int number) {

    private static final String STANDARD = "TCP";

    /** Whether a port of a rule is about it; a name is one of the container ports of the pod that listens. */
    boolean isMetBy(JsonNode port, Party target) {
        if (!port.path("protocol").asText(STANDARD).equals(protocol)) {
            return false;
        }
        JsonNode stated = port.path("port");
        if (stated.isMissingNode()) {
            return true;
        }
        if (!stated.asText().matches("[0-9]+")) {
            return Integer.valueOf(number).equals(target.ports().get(stated.asText()));
        }
        int first = stated.asInt();
        return number >= first && number <= port.path("endPort").asInt(first);
    }

    /** The numbers that a port of a rule states. */
    static Stream<PortNeed> in(JsonNode port) {
        String protocol = port.path("protocol").asText(STANDARD);
        return Stream.of(port.path("port"), port.path("endPort"))
                .filter(number -> number.asText().matches("[0-9]+"))
                .map(number -> new PortNeed(protocol, number.asInt()));
    }

    /** Whether it is the port of a flow. */
    boolean isAt(FlowPort port) {
        return port.number() == number && port.protocol().name().equals(protocol);
    }

    @Override
    public String toString() {
        return protocol + " " + number;
    }
}
