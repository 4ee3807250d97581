package com.carbon254.spark.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Listing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PlatformProgramsTest {

    @Test
    void programsOfTheTableAreThoseThatTheImageCopies() {
        assertThat(PlatformPrograms.all())
                .containsExactlyElementsOf(Listing.of(Path.of("src/main/python"))
                        .map(Listing::name)
                        .filter(name -> name.endsWith(".py"))
                        .sorted()
                        .toList());
    }
}
