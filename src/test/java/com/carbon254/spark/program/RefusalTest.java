package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: one line that helps, exit code 1, and nothing is touched. */
@OwnFolder
final class RefusalTest {

    @TempDir
    private Path folder;

    /**
     * Something wrong.
     *
     * @param name what
     * @param damage how it comes about
     * @param expected what the report says
     * @param argument what the program is called with
     */
    private record Fault(String name, Damage damage, String expected, String argument) {}

    private interface Damage {
        void to(Workspace workspace) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return Stream.of(
                        of("unknown environment", "--env=prid", "did you mean \"prod\"?"),
                        of("missing folder", "--environments=there", "there: error: there is no such folder"),
                        of(
                                "output among environments",
                                "--output=environments",
                                "environments: error: is the folder of"),
                        of("output in the root", "--output=/", "/: error: is the root of the disk; "),
                        of("output in this folder", "--output=.", ".: error: holds the folder of the environments; "),
                        of("output in one tree", "--output=generated/dev", "name the folder above it [output-place]"),
                        of("unknown option", "--enviroment=prod", "Unknown option: '--enviroment=prod'"),
                        of("broken YAML", content("history: {\n"), "environments/dev.yaml:2:1: error: "),
                        of("empty file", content(""), "environments/dev.yaml:1:1: error: the file is empty"),
                        of("tab", content("cluster:\n\tname: x\n"), "environments/dev.yaml:2:1: error: "))
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> assertRefused(fault)));
    }

    @Test
    void outputThatIsAFileIsRefusedAndKept() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);
        Path output = Files.writeString(folder.resolve("generated"), "mine\n");

        Run run = workspace.program().run();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("generated: error: ").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(output).hasContent("mine\n");
    }

    private void assertRefused(Fault fault) throws IOException, InterruptedException {
        Workspace workspace = Workspace.generated(Files.createTempDirectory(folder, "workspace"));
        fault.damage().to(workspace);
        SortedMap<String, String> before = workspace.looks();

        Run run = workspace.program().run(fault.argument());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(fault.expected())
                .doesNotContain("\tat ", "Exception")
                .satisfies(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(2));
        assertThat(run.out()).isEmpty();
        assertThat(workspace.looks()).isEqualTo(before);
        assertThat(workspace.root().resolve("generated/.synth")).doesNotExist();
    }

    private static Fault of(String name, String argument, String expected) {
        return new Fault(name, workspace -> {}, expected, argument);
    }

    private static Fault of(String name, Damage damage, String expected) {
        return new Fault(name, damage, expected, "--output=generated");
    }

    private static Damage content(String text) {
        return workspace -> Files.writeString(workspace.environment("dev.yaml"), text);
    }
}
