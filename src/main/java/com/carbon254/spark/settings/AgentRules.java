package com.carbon254.spark.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the agent of the JMX exporter makes of the metrics of drivers and executors. */
final class AgentRules {

    /** The rules as the agent reads them. */
    static final String TEXT = read();

    private AgentRules() {}

    private static String read() {
        try (InputStream stream = AgentRules.class.getResourceAsStream("/monitoring/jmx-exporter.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
