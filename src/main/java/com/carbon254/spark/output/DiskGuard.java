package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;

/**
 * The one place where faults of the disk become findings.
 *
 * @param ground the output folder
 * @param workplace where swaps are prepared
 */
record DiskGuard(Ground ground, Workplace workplace) {

    /** A piece of work on the disk. */
    @FunctionalInterface
    interface Task {
        OutputResult run() throws IOException;
    }

    /** Runs it, unless something stands in the way. */
    OutputResult run(Task task) {
        try {
            Optional<Finding> obstacle = obstacle();
            return obstacle.isPresent() ? OutputResult.refused(List.of(obstacle.get())) : task.run();
        } catch (FileSystemException fault) {
            return OutputResult.refused(
                    List.of(OutputFindings.disk(Ground.slashes(ground.root()), fault, isDecided())));
        } catch (IOException fault) {
            FileSystemException somewhere = new FileSystemException(null, null, fault.getMessage());
            return OutputResult.refused(
                    List.of(OutputFindings.disk(Ground.slashes(ground.root()), somewhere, isDecided())));
        }
    }

    private Optional<Finding> obstacle() {
        if (Files.exists(ground.root()) && !Files.isDirectory(ground.root())) {
            return Optional.of(OutputFindings.rootIsNoFolder(Ground.slashes(ground.root())));
        }
        boolean isPlain = Files.isDirectory(workplace.folder(), LinkOption.NOFOLLOW_LINKS)
                || !Files.exists(workplace.folder(), LinkOption.NOFOLLOW_LINKS);
        return isPlain ? Optional.empty() : Optional.of(OutputFindings.notPlain(Ground.slashes(workplace.folder())));
    }

    private boolean isDecided() {
        return Files.exists(workplace.journal(), LinkOption.NOFOLLOW_LINKS);
    }
}
