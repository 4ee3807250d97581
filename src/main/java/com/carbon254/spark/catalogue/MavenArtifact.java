package com.carbon254.spark.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A jar by its Maven coordinates. */
public record MavenArtifact(String group, String artifact, String version) {

    private static final Pattern COORDINATES = Pattern.compile("([-\\w.]+):([-\\w.]+):([-\\w.]+)");

    /**
     * Reads {@code group:artifact:version} back.
     *
     * @throws IllegalArgumentException if the text is not written so
     */
    public static MavenArtifact parse(String text) {
        Matcher parts = COORDINATES.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not written as group:artifact:version");
        }
        return new MavenArtifact(parts.group(1), parts.group(2), parts.group(3));
    }

    /** The name of the jar. */
    public String fileName() {
        return artifact + "-" + version + ".jar";
    }

    /** Where a Maven repository keeps the jar, below its root. */
    public String path() {
        return String.join("/", group.replace('.', '/'), artifact, version, fileName());
    }

    /** {@code group:artifact:version}, as Spark's {@code deps.packages} takes it. */
    @Override
    public String toString() {
        return String.join(":", group, artifact, version);
    }
}
