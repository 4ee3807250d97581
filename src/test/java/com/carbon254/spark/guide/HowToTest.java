package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.GeneratorRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of how-to does what it says. */
final class HowToTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageWritesGivesWhatItSays(HowToPage page) throws IOException {
        Path environments = folder.resolve("environments");
        Path generated = folder.resolve("generated");
        page.layOut(environments);

        Generator.Outcome outcome = GeneratorRuns.again(environments);

        assertThat(outcome.report().lines()).isEmpty();
        OutputFolder.at(generated).write(outcome.trees(), WriteScope.ALL_ENVIRONMENTS);
        assertThat(page.promises()).isNotEmpty().allSatisfy(promise -> holds(promise, generated));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoBlockThatNoTestReads(HowToPage page) {
        assertThat(page.languages()).isSubsetOf("yaml", "sh", "text");
        assertThat(page.commands()).containsOnly("mvn synth");
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        List<String> links =
                HowToPage.all().stream().map(page -> "](" + page.name() + ")").toList();

        assertThat(HowToPage.index()).contains(links);
    }

    private static void holds(HowToPage.Promise promise, Path generated) throws IOException {
        Path file = generated.resolve(promise.file());
        assertThat(file).isRegularFile();
        List<String> lines = Files.readString(file).lines().map(String::strip).toList();
        boolean there = promise.there()
                ? promise.line().isEmpty() || lines.contains(promise.line())
                : lines.stream().anyMatch(line -> line.startsWith(promise.line()));

        assertThat(there).as("%s", promise).isEqualTo(promise.there());
    }

    static List<HowToPage> pages() throws IOException {
        return HowToPage.all();
    }
}
