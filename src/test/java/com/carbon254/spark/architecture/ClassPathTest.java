package com.carbon254.spark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class of the tests that had the name of a class of the program would take its place in every test. */
final class ClassPathTest {

    private static final Path PROGRAM = Path.of("target", "classes");
    private static final Path TESTS = Path.of("target", "test-classes");

    @Test
    void noTestClassTakesThePlaceOfAClassOfTheProgram() throws IOException {
        try (Stream<Path> classes = Files.walk(TESTS)) {
            List<Path> names = classes.filter(file -> file.toString().endsWith(".class"))
                    .map(TESTS::relativize)
                    .toList();

            assertThat(names).isNotEmpty().noneMatch(name -> Files.exists(PROGRAM.resolve(name)));
        }
    }
}
