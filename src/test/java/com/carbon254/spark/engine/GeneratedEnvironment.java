package com.carbon254.spark.engine;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import com.carbon254.spark.value.spark.OperatorVersion;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tree of one environment, as read from its files.
 *
 * @param folder the tree, called after the environment
 * @param kubernetes the version that the environment's cluster runs
 * @param documents every document of every YAML file, in the order of the files
 */
record GeneratedEnvironment(Path folder, KubernetesVersion kubernetes, List<Manifest> documents) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    GeneratedEnvironment {
        documents = List.copyOf(documents);
    }

    /** The committed trees of whoever has cloned this: whatever they hold, sorted by name. */
    static List<GeneratedEnvironment> committed() {
        return of(Path.of("environments"), Path.of("generated"));
    }

    /** The trees of the product's own platform, sorted by name. */
    static List<GeneratedEnvironment> ofPlatform() {
        return Platform.ALL;
    }

    /** Written and read once, when an engine first asks for it. */
    private static final class Platform {

        static final List<GeneratedEnvironment> ALL = written(Path.of("target", "platform"));

        private static List<GeneratedEnvironment> written(Path trees) {
            GeneratorRuns.write(Scenario.platform(), trees);
            return of(Scenario.platform().in(), trees);
        }
    }

    /** An environment of the product's own platform. */
    static GeneratedEnvironment ofPlatform(String name) {
        return called(name, ofPlatform());
    }

    /** The same with this release of the operator, written into a folder that is empty. */
    static GeneratedEnvironment ofPlatform(String name, OperatorVersion release, Path folder) throws IOException {
        Scenario platform = PlatformByRelease.write(release, folder);
        Path trees = folder.resolve("trees");
        GeneratorRuns.write(platform, trees);
        return called(name, of(platform.in(), trees));
    }

    private static GeneratedEnvironment called(String name, List<GeneratedEnvironment> environments) {
        return environments.stream()
                .filter(environment -> environment.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<GeneratedEnvironment> of(Path environments, Path trees) {
        return EnvironmentLoader.load(environments, environments.toString(), Optional.empty()).environments().stream()
                .map(environment -> in(
                        trees.resolve(environment.name().toString()),
                        environment.config().cluster().kubernetesVersion()))
                .toList();
    }

    /** The tree below a folder. */
    static GeneratedEnvironment in(Path folder, KubernetesVersion kubernetes) {
        return new GeneratedEnvironment(folder, kubernetes, read(folder));
    }

    private static List<Manifest> read(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Manifest> documents = new ArrayList<>();
            paths.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(path -> {
                String file = folder.relativize(path).toString().replace('\\', '/');
                documents(path).forEach(document -> documents.add(new Manifest(file, document)));
            });
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> documents(Path path) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(path.toFile())) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** The documents that an API server knows; a kustomization is read by the tool of that name alone. */
    List<Manifest> objects() {
        return documents.stream()
                .filter(document -> !document.key().kind().equals("Kustomization"))
                .toList();
    }

    /** The files that hold objects, sorted. */
    List<Path> files() {
        return files(object -> true);
    }

    /** The files that hold custom resource definitions, sorted. */
    List<Path> definitions() {
        return files(object -> object.key().kind().equals("CustomResourceDefinition"));
    }

    /** The files that hold such objects, sorted. */
    List<Path> files(Predicate<Manifest> wanted) {
        return objects().stream()
                .filter(wanted)
                .map(Manifest::file)
                .distinct()
                .map(folder::resolve)
                .toList();
    }

    /** The namespaces that the objects live in, sorted. */
    List<String> namespaces() {
        TreeSet<String> namespaces = new TreeSet<>();
        objects().forEach(object -> namespaces.add(object.key().namespace()));
        namespaces.remove("");
        return List.copyOf(namespaces);
    }

    /** The environment's name, for the names of tests. */
    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
