package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that the program makes and that is committed.
 *
 * <pre>{@code
 * CommittedFile.at("environments/schema.json").holds(EditorSchema.environment());
 * }</pre>
 *
 * @param path where it lies, from the root of the project
 * @param golden what this run does with it
 */
public record CommittedFile(Path path, Golden golden) {

    private static final String HOW = "; to rewrite it, run: mvn test -D" + Golden.SWITCH;

    /** The file at a path from the root of the project, with `/`. */
    public static CommittedFile at(String path) {
        return new CommittedFile(Path.of(path), Golden.ofThisRun());
    }

    /** Fails unless the file holds exactly this text; with the switch, rewrites it and fails all the same. */
    public void holds(String expected) throws IOException {
        switch (golden) {
            case COMPARE -> compare(expected);
            case UPDATE -> update(expected);
            case REFUSE ->
                fail(path + " is not rewritten where CI is set: run it at your desk, and read the difference");
        }
    }

    private void compare(String expected) throws IOException {
        assertThat(path).as("%s is not there%s", path, HOW).exists();
        assertThat(Files.readString(path))
                .as("%s is not what the program makes%s", path, HOW)
                .isEqualTo(expected);
    }

    private void update(String expected) throws IOException {
        Path folder = path.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(path, expected);
        fail(path + " is written: read the difference, then run again without -D" + Golden.SWITCH);
    }
}
