package com.carbon254.spark.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Every step by which this package changes a disk, so that a test can stop a run before each of them. A step that fails
 * names its path in the exception.
 */
interface FileSteps {

    /** Creates a folder, and those above it, if it does not exist. */
    void createFolder(Path folder) throws IOException;

    /** Creates a file or replaces its content. */
    void write(Path file, byte[] content) throws IOException;

    /** Returns when all these files and the names in all these folders would survive a loss of power. */
    void force(Collection<Path> paths) throws IOException;

    /** Renames a file at once, over another if need be. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder, if it exists. */
    void delete(Path path) throws IOException;
}
