package com.carbon254.spark.userdata;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.GeneratorRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of a clone that are its owner's.
 *
 * @param environments the files
 * @param trees what came of them
 */
record Clone(Path environments, Path trees) {

    /** With the environments of a scenario and what comes of them. */
    static Clone of(Scenario scenario, Path folder) throws IOException {
        Clone clone = new Clone(folder.resolve("environments"), folder.resolve("generated"));
        Files.createDirectories(clone.environments.resolve("jobs"));
        try (Stream<Path> files = Files.walk(scenario.in())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                clone.write(scenario.in().relativize(file).toString(), Files.readString(file));
            }
        }
        GeneratorRuns.write(scenario, clone.trees);
        return clone;
    }

    /** What the program makes of the environments as they are now. */
    Generator.Outcome run() {
        return GeneratorRuns.again(environments);
    }

    /** What {@code mvn synth} does with it. */
    void write(Generator.Outcome outcome) {
        Report report = OutputFolder.at(trees)
                .write(outcome.trees(), WriteScope.ALL_ENVIRONMENTS)
                .report();
        if (report.stops()) {
            throw new AssertionError(report.lines());
        }
    }

    /** A file of a tree. */
    String tree(String file) throws IOException {
        return Files.readString(trees.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(environments.resolve(file), text);
    }

    void copy(String file, String copy) throws IOException {
        Files.copy(environments.resolve(file), environments.resolve(copy));
    }

    void move(String file, String name) throws IOException {
        Files.move(environments.resolve(file), environments.resolve(name));
    }

    void delete(String file) throws IOException {
        Files.delete(environments.resolve(file));
    }

    /** The folder of jobs with all of them. */
    void deleteJobs() throws IOException {
        Path jobs = environments.resolve("jobs");
        for (Path job : Listing.of(jobs).toList()) {
            Files.delete(job);
        }
        Files.delete(jobs);
    }

    /** Replaces what a pattern finds in a file, which must be there. */
    void edit(String file, String pattern, String now) throws IOException {
        String text = Files.readString(environments.resolve(file));
        if (!Pattern.compile(pattern).matcher(text).find()) {
            throw new IllegalArgumentException(file + " does not hold " + pattern);
        }
        write(file, text.replaceAll(pattern, now));
    }
}
