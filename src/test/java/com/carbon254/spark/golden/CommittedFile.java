package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;
import org.approvaltests.writers.ApprovalBinaryFileWriter;

/**
 * A file that the program makes and that is committed.
 *
 * <pre>{@code
 * CommittedFile.at("environments/schema.json").holds(EditorSchema.environment());
 * }</pre>
 *
 * <p>ApprovalTests runs the comparison, which is ours: its own takes CRLF for LF.
 *
 * @param path where it lies, from the root of the project
 * @param golden what this run does with it
 */
public record CommittedFile(Path path, Golden golden) {

    private static final String HOW =
            "; to accept what is made, run: mvn test -Dgroups=" + Golden.TAG + " -D" + Golden.SWITCH;

    /** The file at a path from the root of the project, with `/`. */
    public static CommittedFile at(String path) {
        return new CommittedFile(Path.of(path), Golden.ofThisRun());
    }

    /** Fails unless the file holds exactly this text; with the switch, rewrites it and fails all the same. */
    public void holds(String expected) {
        byte[] bytes = expected.getBytes(StandardCharsets.UTF_8);
        Approvals.verify(
                new ApprovalBinaryFileWriter(new ByteArrayInputStream(bytes), "txt"),
                new CommittedFileNamer(path),
                new Options((received, approved) -> report(expected)).withComparator(CommittedFile::sameBytes));
    }

    /** Fails because the program no longer makes this file; with the switch, removes it and fails all the same. */
    public void isNoLongerMade() throws IOException {
        switch (golden) {
            case COMPARE -> fail(path + " is no longer made" + HOW);
            case UPDATE -> {
                Files.delete(path);
                fail(path + " is removed, because it is no longer made");
            }
            case REFUSE -> refuse();
        }
    }

    private boolean report(String expected) {
        switch (golden) {
            case COMPARE -> fail(difference(expected));
            case UPDATE -> {
                write(expected);
                fail(path + " is written: read the difference, then run again without -D" + Golden.SWITCH);
            }
            case REFUSE -> refuse();
        }
        return false;
    }

    private String difference(String expected) {
        return Files.exists(path)
                ? path + " is not what the program makes" + HOW + "\n(- committed, + made)\n"
                        + TextDiff.of(read(path.toFile()), expected.getBytes(StandardCharsets.UTF_8))
                : path + " is not there" + HOW + "\n" + expected;
    }

    private void refuse() {
        fail(path + " is not rewritten where CI is set: run it at your desk, and read the difference");
    }

    private static VerifyResult sameBytes(File received, File committed) {
        return VerifyResult.from(committed.isFile() && Arrays.equals(read(received), read(committed)));
    }

    private static byte[] read(File file) {
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
