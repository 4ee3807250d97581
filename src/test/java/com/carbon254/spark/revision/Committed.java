package com.carbon254.spark.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A repository of a test, with a main branch called {@code main}.
 *
 * @param root its work tree
 */
public record Committed(Path root) {

    private static final PersonIdent WHO = new PersonIdent("Tester", "tester@example.com");

    /** Makes the repository, empty. */
    public static Committed in(Path root) {
        try {
            Git.init()
                    .setDirectory(root.toFile())
                    .setInitialBranch("main")
                    .call()
                    .close();
            return new Committed(root);
        } catch (GitAPIException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Commits everything that lies in the folder; what is gone as well. */
    public String commit(String message) {
        return with(git -> {
            git.add().addFilepattern(".").call();
            git.add().setUpdate(true).addFilepattern(".").call();
            RevCommit commit = git.commit()
                    .setMessage(message)
                    .setAuthor(WHO)
                    .setCommitter(WHO)
                    .setSign(false)
                    .setAllowEmpty(true)
                    .call();
            return commit.name();
        });
    }

    /** Goes on on a new branch. */
    public void branch(String name) {
        with(git -> git.checkout().setCreateBranch(true).setName(name).call().getName());
    }

    /** Goes on on a branch that is there. */
    public void checkout(String name) {
        with(git -> git.checkout().setName(name).call().getName());
    }

    /** Clones the newest commit of a branch, and none before it. */
    public Committed shallowClone(Path to, String branch) {
        try {
            Git.cloneRepository()
                    .setURI(root.toUri().toString())
                    .setDirectory(to.toFile())
                    .setBranch(branch)
                    .setDepth(1)
                    .call()
                    .close();
            return new Committed(to);
        } catch (GitAPIException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private interface Step {
        String run(Git git) throws GitAPIException;
    }

    private String with(Step step) {
        try (Git git = Git.open(root.toFile())) {
            return step.run(git);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GitAPIException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
