package com.carbon254.spark.config.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files into nodes; whatever is wrong with a file as a file or as YAML becomes a finding. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name the path as the user would type it
     */
    public static SourceFile read(Path file, String name) {
        return built(FileText.read(file, name));
    }

    /** Reads the bytes of a file. */
    public static SourceFile read(byte[] bytes, String name) {
        return built(FileText.of(bytes, name));
    }

    /**
     * Reads a file of several documents, which goes to the cluster as it is.
     *
     * @param file the file
     * @param name the path as the user would type it
     */
    public static SourceStream readStream(Path file, String name) {
        return stream(FileText.read(file, name));
    }

    /** Reads the bytes of such a file. */
    public static SourceStream readStream(byte[] bytes, String name) {
        return stream(FileText.of(bytes, name));
    }

    private static SourceStream stream(FileText read) {
        return read.text()
                .map(text -> new DocumentReader(read.name()).buildStream(text))
                .orElseGet(() -> new SourceStream(read.name(), "", List.of(), read.findings()));
    }

    private static SourceFile built(FileText read) {
        return read.text()
                .map(text -> new DocumentReader(read.name()).build(text))
                .orElseGet(() -> new SourceFile(read.name(), Optional.empty(), read.findings()));
    }
}
