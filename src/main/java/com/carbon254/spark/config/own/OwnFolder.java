package com.carbon254.spark.config.own;

import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder {@code manifests}: files for all environments, and a folder for each environment with files for it and for
 * those that extend it. Of files with one name the one of the highest layer counts; one without a document takes the
 * others away.
 */
public final class OwnFolder {

    /** What the folder is called. */
    public static final String NAME = "manifests";

    private static final String YAML = ".yaml";
    private static final List<String> MEANT = List.of(YAML, ".yml", ".json");
    private static final String ALL = "base";

    private final String name;
    private final SortedMap<String, SortedMap<String, OwnFile>> layers = new TreeMap<>();
    private final SortedMap<String, List<Finding>> misplaced = new TreeMap<>();

    private OwnFolder(String name) {
        this.name = name;
    }

    /**
     * Reads the folder, if it is there.
     *
     * @param environments the folder of environments
     * @param name what the user calls that
     */
    public static OwnFolder in(Path environments, String name) {
        OwnFolder folder = new OwnFolder(name + "/" + NAME);
        Path path = environments.resolve(NAME);
        if (Files.isDirectory(path)) {
            folder.list(path, folder.name, ALL);
        } else if (Files.exists(path)) {
            folder.find(ALL, Rule.FILE_READABLE, folder.name, "is no folder", "make it a folder, or call it otherwise");
        }
        return folder;
    }

    /** The files of an environment, by name. */
    public List<OwnFile> of(List<String> lineage) {
        SortedMap<String, OwnFile> files = new TreeMap<>();
        lineage.forEach(layer -> files.putAll(layers.getOrDefault(layer, Collections.emptySortedMap())));
        return files.values().stream().filter(file -> !file.isEmpty()).toList();
    }

    /** All files that were read for these layers, those that others replace among them. */
    public List<String> read(List<String> lineage) {
        return lineage.stream()
                .flatMap(layer -> layers.getOrDefault(layer, Collections.emptySortedMap()).values().stream())
                .map(OwnFile::path)
                .toList();
    }

    /** What is wrong in the folders of these layers. */
    public List<Finding> findings(Collection<String> wanted) {
        List<Finding> findings = new ArrayList<>();
        wanted.forEach(layer -> {
            findings.addAll(misplaced.getOrDefault(layer, List.of()));
            layers.getOrDefault(layer, Collections.emptySortedMap())
                    .values()
                    .forEach(file -> findings.addAll(file.findings()));
        });
        return findings;
    }

    /** Files of an environment without an object that take away no other file. */
    public List<Finding> idle(List<String> lineage) {
        List<Finding> idle = new ArrayList<>();
        NavigableSet<String> names = new TreeSet<>();
        for (String layer : lineage) {
            layers.getOrDefault(layer, new TreeMap<>()).forEach((stem, file) -> {
                if (names.add(stem) && file.isEmpty()) {
                    idle.add(new Finding(
                            Rule.MANIFEST_OBJECT,
                            Place.start(file.path()),
                            "",
                            "the file holds no object, and takes away no file of its name",
                            "each document of a manifest is one object with apiVersion, kind and name",
                            "write an object, or remove the file"));
                }
            });
        }
        return idle;
    }

    /** Folders that are called after none of these environments. */
    public List<Finding> strangers(Collection<String> all) {
        List<String> environments = all.stream().filter(one -> !one.equals(ALL)).toList();
        return layers.keySet().stream()
                .filter(layer -> !layer.equals(ALL) && !environments.contains(layer))
                .map(layer -> new Finding(
                        Rule.FILE_PLACE,
                        Place.of(name + "/" + layer),
                        "",
                        "there is no environment \"" + layer + "\"",
                        "a folder here is called after an environment: " + String.join(", ", environments),
                        NearName.find(layer, environments)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("rename it, or move its files to " + name + "/")))
                .toList();
    }

    private void list(Path folder, String shown, String layer) {
        layers.put(layer, new TreeMap<>());
        for (Path path : entries(folder, shown, layer)) {
            String entry = String.valueOf(path.getFileName());
            if (entry.startsWith(".")) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                file(path, shown + "/" + entry, layer);
            } else if (shown.equals(name) && !entry.equals(ALL)) {
                list(path, shown + "/" + entry, entry);
            } else {
                String place = shown + "/" + entry;
                find(
                        layer,
                        Rule.FILE_PLACE,
                        place,
                        "the program reads no folder at this place",
                        "move its files to " + shown + "/");
            }
        }
    }

    private List<Path> entries(Path folder, String shown, String layer) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | UncheckedIOException fault) {
            String problem = "the folder cannot be listed (" + fault.getClass().getSimpleName() + ")";
            find(layer, Rule.FILE_READABLE, shown, problem, "check its permissions");
            return List.of();
        }
    }

    private void file(Path path, String shown, String layer) {
        String entry = String.valueOf(path.getFileName());
        String stem = entry.endsWith(YAML) ? entry.substring(0, entry.length() - YAML.length()) : "";
        if (DnsLabel.SYNTAX.admits(stem) && !stem.equals("kustomization")) {
            OwnFile file = OwnDocuments.of(stem, SourceReader.readStream(path, shown));
            Objects.requireNonNull(layers.get(layer)).put(stem, file);
        } else if (stem.equals("kustomization")) {
            find(layer, Rule.ENVIRONMENT_NAME, shown, "\"" + entry + "\" is written by the program", "remove it");
        } else if (MEANT.stream().anyMatch(entry::endsWith)) {
            find(
                    layer,
                    Rule.ENVIRONMENT_NAME,
                    shown,
                    "\"" + entry + "\" is no file name of a manifest",
                    "rename it: small letters, digits and dashes, and " + YAML);
        }
    }

    private void find(String layer, Rule rule, String place, String problem, String remedy) {
        misplaced
                .computeIfAbsent(layer, key -> new ArrayList<>())
                .add(new Finding(
                        rule,
                        Place.of(place),
                        "",
                        problem,
                        "manifests lie in " + name + "/, or in a folder there that is called after an environment",
                        remedy));
    }
}
