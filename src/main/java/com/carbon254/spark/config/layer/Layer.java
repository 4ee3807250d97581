package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * One file, checked by itself.
 *
 * @param file the path as the user would type it
 * @param readable whether it holds a mapping at all; else nothing can be said about what it lacks
 * @param parent the environment that it extends, and where it says so; empty for a base, a job and the built-in defaults
 * @param clean what is right in it
 * @param findings what is wrong in it
 */
record Layer(String file, boolean readable, Optional<Parent> parent, Mapping clean, List<Finding> findings) {

    /** The value of {@code extends}. */
    record Parent(String name, Place place) {}
}
