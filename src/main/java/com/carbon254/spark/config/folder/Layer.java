package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.shape.LayerCheck;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * One file, checked by itself.
 *
 * @param source the file as it was read
 * @param parent the environment that it extends, and where it says so; empty for a base, a job and the built-in defaults
 * @param check what is right in it
 * @param findings everything that is wrong in it
 */
public record Layer(SourceFile source, Optional<Parent> parent, LayerCheck.Outcome check, List<Finding> findings) {

    public Layer {
        findings = List.copyOf(findings);
    }

    /** The value of {@code extends}. */
    public record Parent(String name, Place place) {}

    /** The path as the user would type it. */
    public String file() {
        return source.name();
    }

    /** Whether the file holds a mapping at all; else nothing can be said about what it lacks. */
    public boolean readable() {
        return source.root().isPresent();
    }

    /** What is right in the file. */
    public Mapping clean() {
        return check.clean();
    }
}
