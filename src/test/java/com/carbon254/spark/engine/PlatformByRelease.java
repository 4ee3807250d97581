package com.carbon254.spark.engine;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The product's own platform, with a release of the operator that it does not state itself. */
final class PlatformByRelease {

    private PlatformByRelease() {}

    /** Copies the platform into a folder that is empty, and states the release in the base of its environments. */
    static Scenario write(OperatorVersion release, Path folder) throws IOException {
        Path original = Scenario.platform().in();
        Scenario copy = new Scenario(folder);
        for (Path file : files(original)) {
            Path target = copy.in().resolve(original.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
        Files.writeString(
                copy.in().resolve("base.yaml"),
                "\noperator:\n  version: \"" + release + "\"\n",
                StandardOpenOption.APPEND);
        return copy;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
