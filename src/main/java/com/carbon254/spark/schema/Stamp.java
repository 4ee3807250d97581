package com.carbon254.spark.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the schemas were derived from, kept beside them, so that a build in which nothing of it changed leaves them as
 * they are: {@code mvn synth} asks every time.
 *
 * @param file where it is kept
 * @param content the names and sizes of the client's jars, and a digest of the code that reads them
 */
record Stamp(Path file, String content) {

    /** The stamp of these inputs: jars by name and size, small files by what is in them. */
    static Stamp of(Path file, List<Path> jars, List<Path> code) {
        try {
            StringBuilder content = new StringBuilder();
            for (Path jar : jars) {
                content.append(jar.getFileName())
                        .append(' ')
                        .append(Files.size(jar))
                        .append('\n');
            }
            return new Stamp(file, content + digest(code) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this stamp is the one that was left. */
    boolean isLeft() {
        try {
            return Files.exists(file) && Files.readString(file).equals(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves this stamp; the last step, so that a build that was stopped half-way is done again. */
    void leave() {
        try {
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path path : files) {
                digest.update(Files.readAllBytes(path));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
