package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.folder.EnvironmentFiles.NamedFile;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that were read, each taken for what it describes: one that lies among the wrong ones is one finding, and is
 * judged as if it lay where it belongs.
 */
public final class PlacedFiles {

    private final SortedMap<String, SourceFile> environments = new TreeMap<>();
    private final SortedMap<String, SourceFile> jobs = new TreeMap<>();
    private final SortedMap<String, SourceFile> teams = new TreeMap<>();
    private final SortedMap<String, String> members;
    private final List<SourceFile> locks = new ArrayList<>();
    private final List<Finding> findings;
    private final Unread unread;
    private final PlaceFindings words;

    private PlacedFiles(EnvironmentFiles files, String folder) {
        this.findings = new ArrayList<>(files.findings());
        this.members = files.members();
        this.unread = files.unread();
        this.words = new PlaceFindings(folder);
    }

    /** Reads all files of a folder. */
    public static PlacedFiles of(EnvironmentFiles files, String folder) {
        PlacedFiles placement = new PlacedFiles(files, folder);
        files.jobs().forEach((name, file) -> placement.placeJob(name, read(file)));
        files.teams().forEach((name, file) -> placement.placeTeam(name, read(file)));
        files.lock().values().forEach(file -> placement.locks.add(read(file)));
        files.environments().forEach((name, file) -> placement.placeEnvironment(name, read(file)));
        return placement;
    }

    /** By name, base among them. */
    public SortedMap<String, SourceFile> environments() {
        return environments;
    }

    /** By name. */
    public SortedMap<String, SourceFile> jobs() {
        return jobs;
    }

    /** The files about teams, by team. */
    public SortedMap<String, SourceFile> teams() {
        return teams;
    }

    /** The jobs that lie in the folder of a team: job to team. */
    public SortedMap<String, String> members() {
        return members;
    }

    /** The file with the digests of images; none if it is not there. */
    public List<SourceFile> locks() {
        return locks;
    }

    /** Names whose files are not among these. */
    public Unread unread() {
        return unread;
    }

    /** What is wrong with the names and places of files. */
    public List<Finding> findings() {
        return findings;
    }

    private void placeEnvironment(String name, SourceFile source) {
        Mapping root = root(source);
        switch (FileKind.of(root)) {
            case MANIFEST -> refuse(name, words.manifest(source.name()));
            case JOB -> {
                refuse(name, words.jobAmongEnvironments(source.name(), name, root));
                jobs.putIfAbsent(name, source);
            }
            case ENVIRONMENT, OPEN -> {
                if (name.equals(EnvironmentFiles.JOBS)
                        && root.get(Layers.EXTENDS).isEmpty()) {
                    refuse(name, words.jobsInAFile(source.name()));
                } else {
                    environments.put(name, source);
                }
            }
        }
    }

    private void placeJob(String name, SourceFile source) {
        Mapping root = root(source);
        switch (FileKind.of(root)) {
            case MANIFEST -> {
                findings.add(words.manifest(source.name()));
                unread.jobs().add(name);
            }
            case ENVIRONMENT -> placeNoJob(name, source, root);
            case JOB, OPEN -> jobs.put(name, source);
        }
    }

    private void placeTeam(String name, SourceFile source) {
        if (FileKind.of(root(source)) == FileKind.MANIFEST) {
            findings.add(words.manifest(source.name()));
        } else {
            teams.put(name, source);
        }
    }

    /** The key {@code jobs} alone is no environment: the user wrote a job as environments override it. */
    private void placeNoJob(String name, SourceFile source, Mapping root) {
        if (FileKind.ENVIRONMENT.evidence(root).equals(List.of(EnvironmentFiles.JOBS))) {
            jobs.put(name, source);
            return;
        }
        findings.add(words.environmentAmongJobs(source.name(), name, root));
        unread.environments().add(name);
    }

    private void refuse(String name, Finding finding) {
        findings.add(finding);
        unread.environments().add(name);
    }

    private static Mapping root(SourceFile source) {
        return source.root().orElseGet(() -> Layers.nothing(source.name()));
    }

    private static SourceFile read(NamedFile file) {
        return SourceReader.read(file.path(), file.name());
    }
}
