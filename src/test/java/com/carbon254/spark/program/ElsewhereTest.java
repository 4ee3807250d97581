package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.program.Program.Run;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes on another machine: another folder, language, time zone and encoding. */
@OwnFolder
final class ElsewhereTest {

    private static final String SCENARIO = "values-survive-the-format-of-their-file";
    private static final String FILE = "dev/k8s/compute/spark/spark-configuration.yaml";

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void wholeTreesComeOutInTurkeyOnAClockOfNepal() throws IOException, InterruptedException {
        Workspace workspace = Workspace.fresh(folder);

        Run run = elsewhere(workspace.program()).run();

        assertThat(run.complaints()).doesNotContain(": error: ", ": warning: ", "\tat ");
        assertThat(run.out()).contains("3 environments");
        assertThat(workspace.contents()).isEqualTo(Workspace.expected(other));
    }

    @Test
    void valuesBeyondAsciiComeOutThereToo() throws IOException, InterruptedException {
        Scenario scenario = Scenario.called(SCENARIO);
        Path in = scenario.in().toAbsolutePath();

        Run run = elsewhere(Program.in(folder)).run("--environments=" + in, "--output=out");

        assertThat(run.complaints()).doesNotContain(": error: ", ": warning: ", "\tat ");
        assertThat(Files.readAllBytes(folder.resolve("out").resolve(FILE)))
                .isEqualTo(Files.readAllBytes(scenario.output(FILE).path()));
    }

    @Test
    void folderThatTheLocaleCannotNameIsToldAsSuch() throws IOException, InterruptedException {
        Run run = Program.in(folder).through("d=$(printf '\\303\\274'); mkdir $d && cd $d && LC_ALL=C exec %s");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("A path has letters that the locale of this shell cannot write; set LC_ALL=C.UTF-8\n");
    }

    private static Program elsewhere(Program program) {
        return program.withOption("-Duser.language=tr")
                .withOption("-Duser.country=TR")
                .withOption("-Duser.timezone=Asia/Kathmandu")
                .withOption("-Dfile.encoding=ISO-8859-9")
                .withVariable("TZ", "Asia/Kathmandu")
                .withVariable("LC_ALL", "C");
    }
}
