package com.carbon254.spark.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommittedFilesTest {

    @TempDir
    private Path root;

    private Committed repository;
    private String first;

    @BeforeEach
    void commit() throws IOException {
        repository = Committed.in(root);
        Files.createDirectories(root.resolve("environments/jobs"));
        Files.writeString(root.resolve("environments/base.yaml"), "namespace: one\n");
        Files.writeString(root.resolve("environments/jobs/a.yaml"), "owner: a\n");
        Files.writeString(root.resolve("README.md"), "read me\n");
        first = repository.commit("First");
    }

    @Test
    void filesAreThoseOfTheCommitAndNotOfTheFolder() throws Exception {
        Files.writeString(root.resolve("environments/base.yaml"), "namespace: two\n");

        try (CommittedFiles files = CommittedFiles.around(root.resolve("environments"))) {
            assertThat(files.below(files.named("HEAD"), root.resolve("environments")))
                    .containsOnlyKeys("base.yaml", "jobs/a.yaml")
                    .containsEntry("base.yaml", "namespace: one\n");
        }
    }

    @Test
    void baseIsWhereTheBranchLeftTheMainBranch() throws Exception {
        repository.branch("topic");
        repository.commit("On the branch");
        repository.checkout("main");
        repository.commit("Later, on main");
        repository.checkout("topic");

        try (CommittedFiles files = CommittedFiles.around(root)) {
            assertThat(files.base()).isEqualTo(new Revision(first, "the merge base with main"));
            assertThat(files.messagesSince(files.base())).containsExactly("On the branch");
        }
    }

    @Test
    void cloneWithoutItsHistoryHasNoBaseAndSaysHowToGetIt(@TempDir Path clone) throws Exception {
        repository.branch("topic");
        repository.commit("On the branch");
        repository.commit("Again");
        repository.shallowClone(clone, "topic");

        try (CommittedFiles files = CommittedFiles.around(clone)) {
            assertThatThrownBy(files::base)
                    .isInstanceOfSatisfying(
                            RevisionException.class,
                            fault -> assertThat(fault.finding())
                                    .hasToString(
                                            "HEAD: error: the commit where this branch left origin/main is not in this clone,"
                                                    + " whose history is cut off;"
                                                    + " a change is compared with where its branch left the main branch; fetch the whole"
                                                    + " history (git fetch --unshallow; fetch-depth: 0), or name a commit with --base"
                                                    + " [revision]"));
        }
    }

    @Test
    void commitThatIsNotThereIsToldByItsName() throws Exception {
        try (CommittedFiles files = CommittedFiles.around(root)) {
            assertThatThrownBy(() -> files.named("mian"))
                    .isInstanceOf(RevisionException.class)
                    .hasMessage("there is no commit \"mian\" in this clone");
        }
    }

    @Test
    void folderOutsideOfARepositoryIsRefused(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> CommittedFiles.around(elsewhere))
                .isInstanceOf(RevisionException.class)
                .hasMessage("the folder lies in no git repository");
    }

    @Test
    void folderThatTheCommitDoesNotHaveIsEmpty() throws Exception {
        try (CommittedFiles files = CommittedFiles.around(root)) {
            assertThat(files.below(files.named(first), root.resolve("generated")))
                    .isEmpty();
        }
    }
}
