package com.carbon254.spark.engine;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The committed tree of one environment, as read from its files.
 *
 * @param folder {@code generated/<environment>}
 * @param manifests every object of every YAML file, kustomizations aside; in the order of the files
 */
record RenderedEnvironment(Path folder, List<Manifest> manifests) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path GENERATED = Path.of("generated");

    RenderedEnvironment {
        manifests = List.copyOf(manifests);
    }

    /** Every environment that is committed, sorted by name. */
    static List<RenderedEnvironment> all() {
        try (Stream<Path> folders = Files.list(GENERATED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("kustomization.yaml")))
                    .sorted()
                    .map(RenderedEnvironment::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RenderedEnvironment read(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Manifest> manifests = new ArrayList<>();
            paths.filter(RenderedEnvironment::holdsObjects).sorted().forEach(path -> {
                String file = folder.relativize(path).toString().replace('\\', '/');
                objects(path).forEach(object -> manifests.add(new Manifest(file, object)));
            });
            return new RenderedEnvironment(folder, manifests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A kustomization is no object: no API server knows it. {@code kustomize build} is its judge. */
    private static boolean holdsObjects(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".yaml") && !name.equals("kustomization.yaml");
    }

    private static List<ObjectNode> objects(Path path) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(path.toFile())) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** The environment's name. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The namespaces that the objects live in, sorted. */
    List<String> namespaces() {
        return List.copyOf(new TreeSet<>(manifests.stream()
                .map(manifest -> manifest.key().namespace())
                .filter(namespace -> !namespace.isEmpty())
                .toList()));
    }

    /** The files that hold objects, sorted. */
    List<Path> files() {
        return manifests.stream()
                .map(Manifest::file)
                .distinct()
                .map(folder::resolve)
                .toList();
    }

    /** The files that hold custom resource definitions, sorted. */
    List<Path> definitions() {
        return manifests.stream()
                .filter(manifest -> manifest.key().kind().equals("CustomResourceDefinition"))
                .map(Manifest::file)
                .distinct()
                .map(folder::resolve)
                .toList();
    }

    /** Named after the environment, for the names of tests. */
    @Override
    public String toString() {
        return name();
    }
}
