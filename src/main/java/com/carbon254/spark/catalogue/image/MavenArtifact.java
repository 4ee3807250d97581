package com.carbon254.spark.catalogue.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.spark.MavenCoordinate;

/** A jar by its Maven coordinates. */
public record MavenArtifact(String group, String artifact, String version) {

    /**
     * Reads {@code group:artifact:version} back.
     *
     * @throws InvalidValueException if the text is not written so
     */
    public static MavenArtifact parse(String text) {
        MavenCoordinate coordinate = MavenCoordinate.parse(text);
        return new MavenArtifact(coordinate.group(), coordinate.artifact(), coordinate.version());
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
