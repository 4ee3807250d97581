package com.carbon254.spark.command;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** The environments in the folder that a run takes if none is named, for completion in a shell. */
final class KnownEnvironments implements Iterable<String> {

    private static final String FOLDER = "environments";

    @Override
    public Iterator<String> iterator() {
        return load().environments().stream().map(one -> one.name().toString()).iterator();
    }

    /** None where the folder is missing or its files are at fault: completion is no place to say so. */
    static EnvironmentLoader.Outcome load() {
        return EnvironmentLoader.load(Path.of(FOLDER), FOLDER, Optional.empty());
    }
}
