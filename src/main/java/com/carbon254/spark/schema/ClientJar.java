package com.carbon254.spark.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/**
 * What a release of the official Java client knows of its Kubernetes version, read from the class files, so that neither
 * the client nor the libraries it needs come onto our class path.
 *
 * @param models by class name
 * @param kinds the model of each kind that the version serves
 */
record ClientJar(Map<String, Model> models, Map<ServedKind, String> kinds) {

    static final String MODELS = "io/kubernetes/client/openapi/models/";
    private static final String APIS = "io/kubernetes/client/openapi/apis/";

    /** Reads a jar of the client. */
    static ClientJar read(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new ClientJar(models(zip), kinds(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Model> models(ZipFile zip) throws IOException {
        Map<String, Model> models = new TreeMap<>();
        for (ZipEntry entry : classes(zip, MODELS)) {
            Model model = ModelReader.read(reader(zip, entry));
            models.put(model.name(), model);
        }
        return models;
    }

    private static Map<ServedKind, String> kinds(ZipFile zip) throws IOException {
        Map<ServedKind, String> kinds = new TreeMap<>();
        for (ZipEntry entry : classes(zip, APIS)) {
            kinds.putAll(ServedKindReader.read(reader(zip, entry)));
        }
        return kinds;
    }

    private static List<? extends ZipEntry> classes(ZipFile zip, String folder) {
        try (Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.filter(entry -> entry.getName().startsWith(folder))
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .filter(entry -> !entry.getName().contains("$"))
                    .toList();
        }
    }

    private static ClassReader reader(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new ClassReader(bytes);
        }
    }
}
