package com.carbon254.spark.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The number that the program asks for is the number that a reader is told. */
class NodeVersionTest {

    @Test
    void theReadmeNamesTheReleaseThatTheProgramAsksFor() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("Node.js " + NodeCheck.OLDEST + " or later");
    }
}
