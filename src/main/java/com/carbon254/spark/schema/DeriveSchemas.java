package com.carbon254.spark.schema;

import com.carbon254.spark.manifest.Kustomization;
import io.fabric8.certmanager.api.model.v1.Certificate;
import io.fabric8.certmanager.api.model.v1.Issuer;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The step of the build that derives the schemas, and the definitions of the operator's kinds. Its arguments are a folder with one jar of the Kubernetes client a
 * version, {@code 1.34.jar}, and the folder of our compiled classes, which the schemas join.
 */
public final class DeriveSchemas {

    private static final String JAR = ".jar";

    private final ServerRules rules = ServerRules.load();

    private DeriveSchemas() {}

    /** Derives the schemas, unless they are there and nothing they come from has changed. */
    public static void main(String[] arguments) throws IOException {
        SortedMap<String, Path> clients = clients(Path.of(arguments[0]));
        Path classes = Path.of(arguments[1]);
        SchemaFolder folder = new SchemaFolder(classes.resolve("schemas"));
        List<Path> jars = new ArrayList<>(clients.values());
        jars.add(jarOf(ServiceMonitor.class));
        jars.add(jarOf(Certificate.class));
        Stamp stamp = Stamp.of(folder.root().resolve("derived-from.txt"), jars, code(classes));
        if (!stamp.isLeft()) {
            new DeriveSchemas().derive(clients, folder);
            new CustomResourceFolder(classes.resolve("crds")).write();
            stamp.leave();
        }
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private void derive(SortedMap<String, Path> clients, SchemaFolder folder) {
        folder.clear();
        clients.forEach((version, jar) -> folder.write(version, schemas(jar)));
        folder.writeVersions(clients.keySet());
    }

    private List<KindSchema> schemas(Path jar) {
        ClientJar client = ClientJar.read(jar);
        return Stream.of(
                        new KubernetesKinds(client, rules),
                        new RecordKinds(ours(), rules),
                        new ModelKinds(ofOthers(), rules),
                        new ApiKinds(client, rules))
                .map(SchemaSource::schemas)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(KindSchema::kind))
                .toList();
    }

    private static Map<ServedKind, Class<? extends Record>> ours() {
        Map<ServedKind, Class<? extends Record>> kinds = new TreeMap<>();
        kinds.put(new ServedKind("kustomize.config.k8s.io", "v1beta1", Kustomization.KIND, false), Kustomization.class);
        return kinds;
    }

    private static Map<ServedKind, Class<?>> ofOthers() {
        Map<ServedKind, Class<?>> kinds = new TreeMap<>();
        for (Class<?> type : List.of(PodMonitor.class, PrometheusRule.class, ServiceMonitor.class)) {
            kinds.put(new ServedKind("monitoring.coreos.com", "v1", type.getSimpleName(), true), type);
        }
        kinds.put(new ServedKind("cert-manager.io", "v1", "Certificate", true), Certificate.class);
        kinds.put(new ServedKind("cert-manager.io", "v1", "Issuer", true), Issuer.class);
        return kinds;
    }

    /** The jars by version; versions are compared as numbers, for 1.100 follows 1.99. */
    private static SortedMap<String, Path> clients(Path folder) throws IOException {
        SortedMap<String, Path> clients = new TreeMap<>(Comparator.comparingInt(
                (String version) -> Integer.parseInt(version.substring(version.indexOf('.') + 1))));
        try (Stream<Path> jars = Files.list(folder)) {
            jars.filter(jar -> jar.toString().endsWith(JAR)).forEach(jar -> clients.put(version(jar), jar));
        }
        return clients;
    }

    private static String version(Path jar) {
        String name = jar.getFileName().toString();
        return name.substring(0, name.length() - JAR.length());
    }

    /** This package as compiled, with its rules, and the records that it reads. */
    private static List<Path> code(Path classes) throws IOException {
        Path program = classes.resolve("com/carbon254/spark");
        try (Stream<Path> own = Files.walk(program.resolve("schema"));
                Stream<Path> records = Files.walk(program.resolve("manifest"));
                Stream<Path> words = Files.walk(program.resolve("value/kubernetes"));
                Stream<Path> spark = Files.walk(program.resolve("api"))) {
            return Stream.of(own, records, words, spark)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
