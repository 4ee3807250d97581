package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.folder.EnvironmentFiles.NamedFile;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sealed files of each environment, {@code sealed/<environment>/<any name>.yaml}: the values of one cluster alone. */
public final class SealedFiles {

    /** The folder with a folder for each environment. */
    static final String FOLDER = "sealed";

    private final SortedMap<String, List<SealedFile>> files = new TreeMap<>();
    private final SortedMap<String, List<Finding>> findings = new TreeMap<>();

    private SealedFiles() {}

    /**
     * Reads them.
     *
     * @param named the files, by the folder in which they lie
     */
    public static SealedFiles of(SortedMap<String, List<NamedFile>> named) {
        SealedFiles sealed = new SealedFiles();
        named.forEach((environment, files) -> files.stream()
                .sorted(Comparator.comparing(NamedFile::name))
                .forEach(file -> sealed.read(environment, file)));
        return sealed;
    }

    private void read(String environment, NamedFile file) {
        SourceFile source = SourceReader.read(file.path(), file.name());
        findings.computeIfAbsent(environment, name -> new ArrayList<>()).addAll(source.findings());
        if (source.root().isPresent() && source.findings().isEmpty()) {
            files.computeIfAbsent(environment, name -> new ArrayList<>())
                    .add(new SealedFile(file.fileName(), source, text(file)));
        }
    }

    private static String text(NamedFile file) {
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Those of an environment, by the names of the files. */
    public List<SealedFile> of(String environment) {
        return files.getOrDefault(environment, List.of());
    }

    /** What is wrong with those of an environment as files or as YAML. */
    public List<Finding> findings(String environment) {
        return findings.getOrDefault(environment, List.of());
    }

    /** A finding for each folder that is called after no environment. */
    public List<Finding> misplaced(String folder, List<String> environments, Unread unread) {
        return findings.keySet().stream()
                .filter(name -> !environments.contains(name))
                .filter(name -> !unread.environments().contains(name))
                .map(name -> misplaced(folder, name, environments))
                .toList();
    }

    private static Finding misplaced(String folder, String name, List<String> environments) {
        return new Finding(
                Rule.FILE_PLACE,
                Place.of(folder + "/" + FOLDER + "/" + name),
                "",
                "there is no environment \"" + name + "\"",
                "a folder in " + folder + "/" + FOLDER
                        + " is called after the environment whose Secrets are sealed in it",
                NearName.find(name, environments)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("rename the folder, or remove it"));
    }
}
