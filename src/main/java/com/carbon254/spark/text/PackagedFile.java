package com.carbon254.spark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file in the program's jar that goes into a ConfigMap as it is. */
public final class PackagedFile {

    private PackagedFile() {}

    /**
     * Reads a file of UTF-8 text.
     *
     * @param path from the root of the jar, with a slash before it
     * @throws NullPointerException if there is none: our own fault
     */
    public static String read(String path) {
        try (InputStream stream = Objects.requireNonNull(PackagedFile.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
