package com.carbon254.spark.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The hidden folder of a run, {@code generated/.synth}: the lock, the staged files and the journal. It lies inside the
 * output folder so that a staged file can be renamed to its place, and is none of git's business.
 *
 * @param folder where it is
 */
record Workplace(Path folder) {

    /** Its name in the output folder. */
    static final String NAME = ".synth";

    /** Says so to git, wherever the output folder lies. */
    private static final byte[] IGNORE_ALL = "*\n".getBytes(StandardCharsets.UTF_8);

    /** The file that a running program holds a lock on. It stays: to remove it would race with the next run. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** The journal of a decided swap. */
    Path journal() {
        return folder.resolve("journal");
    }

    /** The journal before it is decided. */
    Path draft() {
        return folder.resolve("journal.draft");
    }

    /** The new content of files that have not been swapped yet. */
    Path staged() {
        return folder.resolve("staged");
    }

    /** The new content of the file of an entry of the journal. */
    Path staged(int entry) {
        return staged().resolve(Integer.toString(entry));
    }

    /** Whether a swap was decided and not finished. */
    boolean hasJournal() throws IOException {
        return Ground.standing(journal()) != Ground.Standing.MISSING;
    }

    /** Hides this folder from git. */
    void hide(FileSteps steps) throws IOException {
        Path ignore = folder.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            steps.write(ignore, IGNORE_ALL);
        }
    }
}
