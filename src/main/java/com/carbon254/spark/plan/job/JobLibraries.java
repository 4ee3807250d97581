package com.carbon254.spark.plan.job;

import com.carbon254.spark.catalogue.image.MavenArtifact;
import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.config.job.Dependencies;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files and libraries beside those of the image, as spark-submit takes them.
 *
 * @param jars for the class path
 * @param files for working directories
 * @param pyFiles for {@code PYTHONPATH}
 * @param archives that are unpacked
 * @param packages by Maven coordinates
 * @param excludePackages what packages do not bring
 * @param repositories where packages lie
 */
public record JobLibraries(
        List<String> jars,
        List<String> files,
        List<String> pyFiles,
        List<String> archives,
        List<String> packages,
        List<String> excludePackages,
        List<String> repositories) {

    public JobLibraries {
        jars = List.copyOf(jars);
        files = List.copyOf(files);
        pyFiles = List.copyOf(pyFiles);
        archives = List.copyOf(archives);
        packages = List.copyOf(packages);
        excludePackages = List.copyOf(excludePackages);
        repositories = List.copyOf(repositories);
    }

    static JobLibraries of(StatedJob stated) {
        Dependencies own = stated.job().dependencies();
        return new JobLibraries(
                list(own, Dependencies::jars),
                list(own, Dependencies::files),
                list(own, Dependencies::pyFiles),
                list(own, Dependencies::archives),
                Stream.concat(list(own, Dependencies::packages).stream(), packages(stated))
                        .distinct()
                        .toList(),
                Stream.concat(list(own, Dependencies::excludePackages).stream(), excludes(stated))
                        .distinct()
                        .toList(),
                list(own, Dependencies::repositories));
    }

    /** Whether spark-submit is told anything. */
    public boolean isEmpty() {
        return Stream.of(jars, files, pyFiles, archives, packages, excludePackages, repositories)
                .allMatch(List::isEmpty);
    }

    private static List<String> list(@Nullable Dependencies own, Function<Dependencies, @Nullable List<?>> part) {
        return Optional.ofNullable(own).map(part).stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }

    /** The jars of the job's capabilities, in the versions that fit the Spark release. */
    private static Stream<String> packages(StatedJob stated) {
        SparkStack stack = stated.stack();
        return stated.uses().packages().stream().flatMap(stack::packages).map(MavenArtifact::toString);
    }

    private static Stream<String> excludes(StatedJob stated) {
        SparkStack stack = stated.stack();
        return stated.uses().packages().stream().flatMap(stack::excludedPackages);
    }
}
