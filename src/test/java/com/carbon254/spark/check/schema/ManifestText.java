package com.carbon254.spark.check.schema;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Manifests as text, as they stand in files: what is wrong with the text is found before any schema is asked. */
final class ManifestText {

    private static final ObjectKey UNREAD = new ObjectKey("", "", "", "");

    private ManifestText() {}

    /** The YAML files of a folder of the test resources, by name. */
    static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a manifest, its text included. */
    static List<Fault> check(Path file, SchemaCheck schemas) {
        try {
            return schemas.check(List.of(manifest(file)));
        } catch (MarkedYamlEngineException e) {
            return List.of(fault(file, e));
        }
    }

    /** The manifest in a file. */
    static Manifest manifest(Path file) {
        try {
            Object content = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return new Manifest(file.getFileName().toString(), new JsonMapper().<ObjectNode>valueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(Path file, MarkedYamlEngineException fault) {
        int line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
        boolean duplicate = fault instanceof DuplicateKeyException;
        return new Fault(
                UNREAD,
                file.getFileName().toString(),
                "",
                fault.getProblem() + ", line " + line,
                duplicate ? "a key stands once in a mapping" : "a manifest is YAML",
                duplicate ? "remove one of them" : "correct the text",
                duplicate ? Rule.DUPLICATE_KEY : Rule.YAML_SYNTAX);
    }
}
