package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.crdv2.generator.CRDGenerator;
import io.fabric8.crdv2.generator.CustomResourceInfo;
import io.fabric8.kubernetes.client.CustomResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The folder {@code crds} of the class path: a definition for each kind of the operator, {@code sparkapplications.json},
 * made from its types.
 *
 * @param root the folder
 */
record CustomResourceFolder(Path root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Writes all definitions. */
    void write() {
        write(SparkDefinitions.Application.class);
        write(SparkDefinitions.ScheduledApplication.class);
        write(SparkDefinitions.Connect.class);
    }

    private void write(Class<? extends CustomResource<?, ?>> type) {
        generate(type).values().forEach(text -> {
            try {
                ObjectNode definition = (ObjectNode) YAML.readTree(text.toByteArray());
                CustomResourceDefinition.complete(definition);
                Files.createDirectories(root);
                Path file = root.resolve(definition.at("/spec/names/plural").asText() + ".json");
                Files.writeString(file, JSON.writeValueAsString(definition) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, ByteArrayOutputStream> generate(Class<? extends CustomResource<?, ?>> type) {
        Map<String, ByteArrayOutputStream> texts = new LinkedHashMap<>();
        new CRDGenerator()
                .customResources(CustomResourceInfo.fromClass(type))
                .forCRDVersions("v1")
                .withOutput(new InMemory(texts))
                .generate();
        return texts;
    }

    /** What the generator writes, kept in memory. */
    private record InMemory(Map<String, ByteArrayOutputStream> texts) implements CRDGenerator.CRDOutput<OutputStream> {

        @Override
        public OutputStream outputFor(String name) {
            return texts.computeIfAbsent(name, unused -> new ByteArrayOutputStream());
        }

        @Override
        public URI crdURI(String name) {
            return Path.of(name).toUri();
        }

        @Override
        public void close() {}
    }
}
