package com.carbon254.spark.config.layer;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.DnsLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder of environments, by name.
 *
 * @param environments {@code <name>.yaml}, base among them
 * @param jobs {@code jobs/<name>.yaml}
 * @param findings files whose names cannot be names of environments or jobs
 */
record EnvironmentFiles(
        SortedMap<String, NamedFile> environments, SortedMap<String, NamedFile> jobs, List<Finding> findings) {

    private static final String SUFFIX = ".yaml";

    /**
     * A file and the path as the user would type it.
     *
     * @param path where to read it
     * @param name what to call it
     */
    record NamedFile(Path path, String name) {}

    /** Lists the folder. */
    static EnvironmentFiles in(Path folder, String name) {
        List<Finding> findings = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            findings.add(new Finding(
                    Rule.FILE_READABLE,
                    Place.of(name),
                    "",
                    "there is no such folder",
                    "a folder with environment files is expected",
                    "name it with --environments, or make it"));
            return new EnvironmentFiles(new TreeMap<>(), new TreeMap<>(), findings);
        }
        SortedMap<String, NamedFile> environments = list(folder, name, findings);
        Path jobs = folder.resolve("jobs");
        SortedMap<String, NamedFile> jobFiles =
                Files.isDirectory(jobs) ? list(jobs, name + "/jobs", findings) : new TreeMap<>();
        return new EnvironmentFiles(environments, jobFiles, findings);
    }

    private static SortedMap<String, NamedFile> list(Path folder, String folderName, List<Finding> findings) {
        SortedMap<String, NamedFile> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(path -> new NamedFile(path, folderName + "/" + path.getFileName()))
                    .sorted((left, right) -> left.name().compareTo(right.name()))
                    .forEach(file -> put(files, file, findings));
        } catch (IOException | UncheckedIOException e) {
            findings.add(new Finding(
                    Rule.FILE_READABLE,
                    Place.of(folderName),
                    "",
                    "the folder cannot be listed (" + e.getClass().getSimpleName() + ")",
                    "a readable folder is expected here",
                    "check its permissions"));
        }
        return files;
    }

    private static void put(SortedMap<String, NamedFile> files, NamedFile file, List<Finding> findings) {
        String fileName = String.valueOf(file.path().getFileName());
        boolean yaml = fileName.endsWith(SUFFIX) || fileName.endsWith(".yml");
        if (!yaml || fileName.startsWith(".")) {
            return;
        }
        String name = fileName.substring(0, fileName.lastIndexOf('.'));
        if (fileName.endsWith(SUFFIX) && DnsLabel.SYNTAX.admits(name)) {
            files.put(name, file);
            return;
        }
        findings.add(new Finding(
                Rule.ENVIRONMENT_NAME,
                Place.of(file.name()),
                "",
                "\"" + fileName + "\" is no file name of an environment or a job",
                "it must be " + DnsLabel.SYNTAX.allowed() + ", and end in .yaml",
                "rename the file"));
    }
}
