package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.own.OwnFolder;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;

/** The words for files that lie or are called as no file of an environment or a job may. */
final class PlaceFindings {

    private static final String JOBS = "/jobs/";

    private final String folder;

    /** Words for a folder of environments, called as the user calls it. */
    PlaceFindings(String folder) {
        this.folder = folder;
    }

    Finding noSuchFolder() {
        return new Finding(
                Rule.FILE_READABLE,
                Place.of(folder),
                "",
                "there is no such folder",
                "a folder with environment files is expected",
                "name it with --environments, or make it");
    }

    Finding noFolder(String name) {
        return new Finding(
                Rule.FILE_READABLE,
                Place.of(name),
                "",
                "is no folder",
                "environments lie in a folder, and jobs in its folder jobs",
                "name the folder with --environments, or move this away");
    }

    Finding unlisted(String name, Exception fault) {
        return new Finding(
                Rule.FILE_READABLE,
                Place.of(name),
                "",
                "the folder cannot be listed (" + fault.getClass().getSimpleName() + ")",
                "a readable folder is expected here",
                "check its permissions");
    }

    Finding misnamed(String path, String fileName) {
        return new Finding(
                Rule.ENVIRONMENT_NAME,
                Place.of(path),
                "",
                "\"" + fileName + "\" is no file name of an environment or a job",
                "it must be " + DnsLabel.SYNTAX.allowed() + ", and end in .yaml",
                "rename the file" + better(fileName));
    }

    private static String better(String fileName) {
        String stem = fileName.substring(0, fileName.lastIndexOf('.'));
        return Optional.of(stem)
                .filter(DnsLabel.SYNTAX::admits)
                .or(() -> DnsLabel.SYNTAX.meant(stem))
                .map(name -> " to \"" + name + FileName.YAML + "\"")
                .orElse("");
    }

    /** A file in a folder that is not read. */
    Finding tooDeep(String path, FileName file, boolean jobs) {
        String name = file.stem() + FileName.YAML;
        String job = folder + JOBS + name;
        return place(
                Place.of(path),
                "the program reads no file at this place",
                "environments lie in " + folder + "/ and jobs in " + folder + JOBS
                        + " or in the folder of a team there, without further folders",
                jobs
                        ? "move it to " + job
                        : "move it to " + folder + "/" + name + ", to " + job + " if it describes a job, or out of "
                                + folder + "/ if it is neither");
    }

    /** A second file of a job. */
    Finding secondJob(String path, String job, String first) {
        return new Finding(
                Rule.JOB_UNIQUE,
                Place.start(path),
                "jobs." + job,
                "there is a job \"" + job + "\" already, in " + first,
                "a name is one job's, whatever folders the files lie in: objects, alerts and environments go by it",
                "rename one of the files");
    }

    Finding misnamedTeam(String path, String team) {
        return new Finding(
                Rule.TEAM_FILE,
                Place.of(path),
                "",
                "\"" + team + "\" is no name of a team",
                "it must be " + DnsLabel.SYNTAX.allowed(),
                "rename the folder"
                        + DnsLabel.SYNTAX
                                .meant(team)
                                .map(name -> " to \"" + name + "\"")
                                .orElse(""));
    }

    /** A folder of jobs about which no file says whose they are. */
    Finding noTeam(String path, String team) {
        return new Finding(
                Rule.TEAM_FILE,
                Place.of(path),
                "teams." + team,
                "the folder has no " + TeamFolders.TEAM,
                "a folder below " + folder + JOBS.substring(0, JOBS.length() - 1)
                        + " is a team's, and the file says whose",
                "write " + path + "/" + TeamFolders.TEAM + ", for example \"owner: " + team + "\", or move the jobs to "
                        + folder + JOBS);
    }

    Finding noSealed(String path) {
        return place(
                Place.of(path),
                "the program reads no file at this place",
                "sealed Secrets lie in " + folder + "/" + SealedFiles.FOLDER + "/<environment>/ and end in .yaml",
                "move it there, or out of " + folder + "/");
    }

    Finding jobAmongEnvironments(String path, String name, Mapping root) {
        return place(
                Place.start(path),
                "this describes a job: " + keys(FileKind.JOB, root),
                "a job is a file in " + folder + JOBS,
                "move it to " + folder + JOBS + name + FileName.YAML);
    }

    Finding environmentAmongJobs(String path, String name, Mapping root) {
        return place(
                Place.start(path),
                "this describes an environment: " + keys(FileKind.ENVIRONMENT, root),
                "an environment is a file in " + folder + "/",
                "move it to " + folder + "/" + name + FileName.YAML);
    }

    Finding manifest(String path) {
        return place(
                Place.start(path),
                "this is an object of Kubernetes: it has the keys apiVersion and kind",
                "files here describe environments and jobs, of which the program makes such objects",
                "describe it in the keys of the reference, or move it to " + folder + "/" + OwnFolder.NAME
                        + "/, from where it goes to the cluster as it is");
    }

    Finding jobsInAFile(String path) {
        return place(
                Place.start(path),
                "an environment of the name \"jobs\" would extend another, and this file does not",
                "a job is a file in " + folder + JOBS,
                "move each job to a file of its own, called after the job");
    }

    private static String keys(FileKind kind, Mapping root) {
        List<String> keys = kind.evidence(root).stream().limit(3).toList();
        return "it has the key" + (keys.size() == 1 ? " " : "s ") + String.join(", ", keys);
    }

    private static Finding place(Place place, String problem, String allowed, String remedy) {
        return new Finding(Rule.FILE_PLACE, place, "", problem, allowed, remedy);
    }
}
