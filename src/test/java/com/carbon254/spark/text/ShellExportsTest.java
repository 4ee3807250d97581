package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.value.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellExportsTest {

    @Test
    void wholeFile() {
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("SPARK_DAEMON_MEMORY", "1g");
        variables.put("AWS_REGION", "us-east-1");
        variables.put("GREETING", "it's");

        assertThat(ShellExports.render(variables)).isEqualTo("""
                # The environment of Spark's launch scripts, which source this file with a POSIX shell.
                export AWS_REGION='us-east-1'
                export GREETING='it'\\''s'
                export SPARK_DAEMON_MEMORY='1g'
                """);
    }

    @Test
    void shellSeesEveryValueAsItWas(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> texts = AwkwardTexts.all().toList();
        SortedMap<String, String> variables = new TreeMap<>();
        for (int index = 0; index < texts.size(); index++) {
            variables.put(variable(index), texts.get(index));
        }
        Path script = Files.writeString(folder.resolve("spark-env.sh"), ShellExports.render(variables));

        List<String> seen = environmentAfter(script);

        for (int index = 0; index < texts.size(); index++) {
            assertThat(seen).contains(variable(index) + "=" + texts.get(index));
        }
    }

    @Test
    void nulCharacterIsRefused() {
        assertThatThrownBy(() -> ShellText.word("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nameThatIsNoVariableIsRefused() {
        assertThatThrownBy(() -> ShellText.name("A;B")).isInstanceOf(InvalidValueException.class);
    }

    private static String variable(int index) {
        return "AWKWARD_" + index;
    }

    /** The entries of the environment of a process that a shell starts after it has sourced the script. */
    private static List<String> environmentAfter(Path script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-e", "-c", ". \"$1\"; exec env -0", "sh", script.toString())
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return List.of(output.split("\0"));
    }
}
