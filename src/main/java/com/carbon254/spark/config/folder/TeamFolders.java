package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.folder.EnvironmentFiles.NamedFile;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Files;
import java.util.List;

/**
 * The folders below that of jobs: each is a team's, with a file about the team and one for each of its jobs. A folder
 * without such files is none of the program's business.
 */
final class TeamFolders {

    /** The name of the file about a team. */
    static final String TEAM = "team.yaml";

    private final EnvironmentFiles files;
    private final PlaceFindings words;

    private TeamFolders(EnvironmentFiles files, PlaceFindings words) {
        this.files = files;
        this.words = words;
    }

    /** Adds the files of all teams, and what is wrong with their names. */
    static void among(List<NamedFile> entries, EnvironmentFiles files, PlaceFindings words) {
        TeamFolders teams = new TeamFolders(files, words);
        entries.stream().filter(TeamFolders::isTeam).forEach(teams::read);
    }

    private static boolean isTeam(NamedFile entry) {
        FileName name = new FileName(entry.fileName());
        return Files.isDirectory(entry.path()) && !FileName.isHidden(name.text()) && !name.isYaml();
    }

    private void read(NamedFile folder) {
        List<NamedFile> meant = EnvironmentFiles.list(folder, words, files.findings()).stream()
                .filter(file -> new FileName(file.fileName()).isMeant())
                .toList();
        String team = folder.fileName();
        if (meant.isEmpty()) {
            return;
        }
        if (!DnsLabel.SYNTAX.admits(team)) {
            files.findings().add(words.misnamedTeam(folder.name(), team));
            meant.forEach(file -> files.unread().jobs().add(new FileName(file.fileName()).stem()));
            return;
        }
        meant.forEach(file -> add(file, team));
        if (!files.teams().containsKey(team)) {
            files.findings().add(words.noTeam(folder.name(), team));
        }
    }

    private void add(NamedFile file, String team) {
        if (file.fileName().equals(TEAM)) {
            files.teams().put(team, file);
            return;
        }
        String job = new FileName(file.fileName()).stem();
        NamedFile first = files.jobs().get(job);
        if (first != null) {
            files.findings().add(words.secondJob(file.name(), job, first.name()));
            return;
        }
        files.put(file, files.jobs(), words);
        if (files.jobs().containsKey(job)) {
            files.members().put(job, team);
        }
    }
}
