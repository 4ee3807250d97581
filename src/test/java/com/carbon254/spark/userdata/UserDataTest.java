package com.carbon254.spark.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The folders {@code environments/} and {@code generated/} belong to whoever has cloned this, and no test takes for granted
 * what stands there.
 */
final class UserDataTest {

    private static final Path TESTS = Path.of("src/test");

    /** {@code Path.of("environments")} and the like, in Java and in Python. */
    private static final Pattern READ = Pattern.compile(
            "(?:Path\\.of|Path|CommittedFile\\.at|open)\\(\\s*\"(?:\\./)?(?:environments|generated)[/\"]");

    @Test
    void onlyTestsThatHoldForAnyEnvironmentsReadThem() throws IOException {
        assertThat(readers())
                .containsExactly(
                        // The schemas for editors, which the program makes.
                        "EditorSchemaTest.java",
                        "EditorVerdict.java",
                        // The trees for judges that are not ours, which say yes or no to whatever they hold.
                        "GeneratedEnvironment.java",
                        // Whether the trees are what the environments give.
                        "GeneratedTest.java",
                        // The same as above.
                        "PromtoolTest.java");
    }

    private static SortedSet<String> readers() throws IOException {
        SortedSet<String> readers = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().matches(".*\\.(java|py)"))
                    .filter(file -> READ.matcher(withoutComments(file)).find())
                    .forEach(file -> readers.add(String.valueOf(file.getFileName())));
        }
        return readers;
    }

    private static String withoutComments(Path file) {
        try {
            Matcher comments = Pattern.compile("(?m)^\\s*(\\*|/\\*|//).*$").matcher(Files.readString(file));
            return comments.replaceAll("");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
