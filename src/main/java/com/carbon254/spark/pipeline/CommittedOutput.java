package com.carbon254.spark.pipeline;

import com.carbon254.spark.revision.CommittedFiles;
import com.carbon254.spark.revision.RevisionException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether what the environments give is what the last commit holds. */
public final class CommittedOutput {

    private CommittedOutput() {}

    /**
     * Compares the trees with HEAD.
     *
     * @param output the output folder
     * @return empty where no commit says, because the folder lies in no repository or nothing is committed yet
     */
    public static Optional<Boolean> holds(Generator.Outcome outcome, Path output) {
        SortedMap<String, String> wanted = new TreeMap<>();
        outcome.trees()
                .forEach(tree ->
                        tree.files().forEach((path, text) -> wanted.put(tree.environment() + "/" + path, text)));
        try (CommittedFiles files = CommittedFiles.around(output)) {
            SortedMap<String, String> committed = files.below(files.named("HEAD"), output);
            return Optional.of(
                    wanted.entrySet().stream().allMatch(file -> file.getValue().equals(committed.get(file.getKey()))));
        } catch (RevisionException unknown) {
            return Optional.empty();
        }
    }
}
