package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.userdata.OwnFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What new users do wrong, and all that is said about it: the place, the true cause, what to do, a line a cause. The
 * first hundred were written before their author looked at what the program says.
 */
@OwnFolder
@Tag(Golden.TAG)
class MistakesTest {

    private static final int AT_LEAST = 120;

    @TestFactory
    Stream<DynamicTest> isToldInOneLineACause(@TempDir Path scratch) {
        return Mistake.all().stream()
                .map(mistake -> dynamicTest(
                        mistake.toString(),
                        () -> CommittedFile.at(mistake.file().toString()).holds(mistake.with(mistake.said(scratch)))));
    }

    @Test
    void thereAreManyAndEachIsToldOnce() {
        List<Mistake> all = Mistake.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(all)
                .allSatisfy(mistake -> assertThat(mistake.expected().lines())
                        .as(mistake.toString())
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    @Test
    void thePlatformThatTheyAreMadeInHasNoFault() {
        assertThat(GeneratorRuns.once(Mistake.PLATFORM).report().lines()).isEmpty();
    }
}
