package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.Images;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.value.kubernetes.DnsLabel;
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
 * @param jobs {@code jobs/<name>.yaml} and {@code jobs/<team>/<name>.yaml}
 * @param teams {@code jobs/<name>/team.yaml}
 * @param members the jobs that lie in the folder of a team: job to team
 * @param sealed {@code sealed/<environment>/<any name>.yaml}, by environment
 * @param lock {@code images.lock}, by its name; none if it is not there
 * @param unread the names of those that are not read
 * @param findings files whose names cannot be names of environments or jobs, or that lie in a folder that is not read
 */
public record EnvironmentFiles(
        SortedMap<String, NamedFile> environments,
        SortedMap<String, NamedFile> jobs,
        SortedMap<String, NamedFile> teams,
        SortedMap<String, String> members,
        SortedMap<String, List<NamedFile>> sealed,
        SortedMap<String, NamedFile> lock,
        Unread unread,
        List<Finding> findings) {

    /** The folder with a file for each job. */
    public static final String JOBS = "jobs";

    /**
     * A file and the path as the user would type it.
     *
     * @param path where to read it
     * @param name what to call it
     */
    public record NamedFile(Path path, String name) {

        /** The last part of the path. */
        String fileName() {
            return String.valueOf(path.getFileName());
        }
    }

    private EnvironmentFiles() {
        this(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new Unread(),
                new ArrayList<>());
    }

    /** Lists the folder. */
    public static EnvironmentFiles in(Path folder, String name) {
        EnvironmentFiles files = new EnvironmentFiles();
        PlaceFindings words = new PlaceFindings(name);
        if (!Files.isDirectory(folder)) {
            files.findings.add(Files.exists(folder) ? words.noFolder(name) : words.noSuchFolder());
            return files;
        }
        list(new NamedFile(folder, name), words, files.findings)
                .forEach(file -> files.put(file, files.environments, words));
        Path lock = folder.resolve(Images.LOCK);
        if (Files.exists(lock)) {
            files.lock.put(Images.LOCK, new NamedFile(lock, name + "/" + Images.LOCK));
        }
        NamedFile jobs = new NamedFile(folder.resolve(JOBS), name + "/" + JOBS);
        if (Files.isDirectory(jobs.path())) {
            List<NamedFile> entries = list(jobs, words, files.findings);
            entries.forEach(file -> files.put(file, files.jobs, words));
            TeamFolders.among(entries, files, words);
        } else if (Files.exists(jobs.path())) {
            files.findings.add(words.noFolder(jobs.name()));
        }
        StrayFiles.in(folder, name, files);
        return files;
    }

    /** What lies in a folder, by name. */
    static List<NamedFile> list(NamedFile folder, PlaceFindings words, List<Finding> findings) {
        try (Stream<Path> entries = Files.list(folder.path())) {
            return entries.map(path -> new NamedFile(path, folder.name() + "/" + path.getFileName()))
                    .sorted((left, right) -> left.name().compareTo(right.name()))
                    .toList();
        } catch (IOException | UncheckedIOException fault) {
            findings.add(words.unlisted(folder.name(), fault));
            return List.of();
        }
    }

    /** Adds a file that has a name as it may; any other is a finding, or not meant to be read. */
    void put(NamedFile file, SortedMap<String, NamedFile> files, PlaceFindings words) {
        FileName name = new FileName(file.fileName());
        if (!name.isMeant() || (Files.isDirectory(file.path()) && !name.isYaml())) {
            return;
        }
        if (name.isYaml() && DnsLabel.SYNTAX.admits(name.stem())) {
            files.put(name.stem(), file);
            return;
        }
        findings.add(words.misnamed(file.name(), file.fileName()));
        (files == jobs ? unread.jobs() : unread.environments()).add(name.stem());
    }
}
