package com.carbon254.spark.golden;

import java.io.File;
import java.nio.file.Path;
import org.approvaltests.namer.ApprovalNamer;

/**
 * Tells ApprovalTests that a file is approved where it is committed, and that what was received stays out of the way
 * below {@code target/}.
 *
 * @param path the committed file
 */
record CommittedFileNamer(Path path) implements ApprovalNamer {

    private static final Path RECEIVED = Path.of("target", "received");

    @Override
    public File getApprovedFile(String extension) {
        return path.toFile();
    }

    @Override
    public File getReceivedFile(String extension) {
        Path inside = Path.of("").toAbsolutePath().relativize(path.toAbsolutePath());
        String name = inside.toString().replace("..", "_");
        return RECEIVED.resolve(name).toFile();
    }

    @Override
    public String getApprovalName() {
        return path.toString();
    }

    @Override
    public String getSourceFilePath() {
        return "";
    }

    @Override
    public ApprovalNamer addAdditionalInformation(String information) {
        return this;
    }

    @Override
    public String getAdditionalInformation() {
        return "";
    }
}
