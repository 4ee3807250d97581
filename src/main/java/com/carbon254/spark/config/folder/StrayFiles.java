package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.own.OwnFolder;
import com.carbon254.spark.config.own.SideFiles;
import com.carbon254.spark.spelling.NearName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Looks into the folders below a folder of environments, which no other class reads. Hidden folders are left alone. */
final class StrayFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final String name;
    private final EnvironmentFiles files;
    private final PlaceFindings words;

    private StrayFiles(Path folder, String name, EnvironmentFiles files) {
        this.folder = folder;
        this.name = name;
        this.files = files;
        this.words = new PlaceFindings(name);
    }

    /** Adds a finding for each file that looks like one of an environment or a job. */
    static void in(Path folder, String name, EnvironmentFiles files) {
        StrayFiles visitor = new StrayFiles(folder, name, files);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        if (path.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        FileName own = new FileName(String.valueOf(path.getFileName()));
        // A folder in place of a file is that file's finding.
        boolean isFile = own.isYaml() && isRead(path);
        boolean isElsewhere = Stream.of(OwnFolder.NAME, SideFiles.ALERTS, SideFiles.DASHBOARDS)
                .anyMatch(name -> path.equals(folder.resolve(name)));
        return FileName.isHidden(own.text()) || isFile || isElsewhere
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        FileName own = new FileName(String.valueOf(path.getFileName()));
        if (isSealed(path)) {
            sealed(path, own);
        } else if (own.isMeant() && !isRead(path)) {
            boolean jobs = isForJobs(folder.relativize(path).getName(0).toString());
            files.findings().add(words.tooDeep(show(path), own, jobs));
            files.unread().jobs().add(own.stem());
            files.unread().environments().add(own.stem());
        }
        return FileVisitResult.CONTINUE;
    }

    /** Folders that cannot be listed may hold files that the user means to be read; a link in a circle holds nothing new. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) {
        boolean isListed = Stream.of(folder, folder.resolve(EnvironmentFiles.JOBS), folder.resolve(OwnFolder.NAME))
                .anyMatch(path::equals);
        boolean isTeam = folder.resolve(EnvironmentFiles.JOBS).equals(path.getParent());
        if (!isListed && !isTeam && Files.isDirectory(path) && !(fault instanceof FileSystemLoopException)) {
            files.findings().add(words.unlisted(show(path), fault));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether a path is where environments or jobs lie. */
    private boolean isRead(Path path) {
        Path parent = path.getParent();
        return folder.equals(parent) || folder.resolve(EnvironmentFiles.JOBS).equals(parent) || isOfTeam(path);
    }

    /** Whether a path is where the jobs of a team lie. */
    private boolean isOfTeam(Path path) {
        Path place = folder.relativize(path);
        return place.getNameCount() == 3 && place.getName(0).toString().equals(EnvironmentFiles.JOBS);
    }

    /** Whether a path is where the sealed Secrets of an environment lie. */
    private boolean isSealed(Path path) {
        Path place = folder.relativize(path);
        return place.getNameCount() > 1 && place.getName(0).toString().equals(SealedFiles.FOLDER);
    }

    private void sealed(Path path, FileName own) {
        Path place = folder.relativize(path);
        if (place.getNameCount() == 3 && own.isYaml()) {
            files.sealed()
                    .computeIfAbsent(place.getName(1).toString(), name -> new ArrayList<>())
                    .add(new EnvironmentFiles.NamedFile(path, show(path)));
        } else if (own.isMeant()) {
            files.findings().add(words.noSealed(show(path)));
        }
    }

    private static boolean isForJobs(String first) {
        return NearName.find(first, List.of(EnvironmentFiles.JOBS)).isPresent();
    }

    private String show(Path path) {
        return name + "/" + folder.relativize(path).toString().replace('\\', '/');
    }
}
