package com.carbon254.spark.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The repository that a folder lies in, opened for reading. */
public final class CommittedFiles implements AutoCloseable {

    private final Repository repository;

    private CommittedFiles(Repository repository) {
        this.repository = repository;
    }

    /**
     * Opens the repository around a folder.
     *
     * @throws RevisionException if there is none
     */
    public static CommittedFiles around(Path folder) throws RevisionException {
        Path start = folder.toAbsolutePath().normalize();
        try {
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start.toFile());
            if (builder.getGitDir() == null && builder.getGitCommonDir() == null) {
                throw new RevisionException(
                        folder.toString(),
                        "the folder lies in no git repository",
                        "a change is compared with what is committed",
                        "run git init and commit, or compare two environments with --between");
            }
            return new CommittedFiles(builder.build());
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    /**
     * The commit of this name.
     *
     * @throws RevisionException if it is not there
     */
    public Revision named(String name) throws RevisionException {
        try {
            ObjectId id = repository.resolve(name + "^{commit}");
            if (id == null) {
                throw new RevisionException(
                        name,
                        "there is no commit \"" + name + "\" in this clone",
                        "a branch, a tag or a commit that was fetched",
                        "fetch it (git fetch origin; fetch-depth: 0), or name another");
            }
            return new Revision(id.name(), name);
        } catch (IOException | IllegalArgumentException fault) {
            throw unreadable(fault);
        }
    }

    /**
     * Where this branch left the main branch; HEAD if there is no main branch.
     *
     * @throws RevisionException if the clone does not say
     */
    public Revision base() throws RevisionException {
        try {
            ObjectId head = ObjectId.fromString(named(Constants.HEAD).id());
            return new MainBranch(repository).base(head);
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    /** The files below a folder, as a commit has them: text by path from that folder, with {@code /}. */
    public SortedMap<String, String> below(Revision revision, Path folder) throws RevisionException {
        String prefix = path(folder);
        SortedMap<String, String> files = new TreeMap<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commits.parseCommit(ObjectId.fromString(revision.id())).getTree());
            walk.setRecursive(true);
            if (!prefix.isEmpty()) {
                walk.setFilter(PathFilter.create(prefix));
            }
            while (walk.next()) {
                if (walk.getFileMode(0).getObjectType() == Constants.OBJ_BLOB && !isLink(walk)) {
                    files.put(relative(walk.getPathString(), prefix), text(walk.getObjectId(0)));
                }
            }
            return files;
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    /** What commits say of themselves that HEAD has and a revision has not; the newest first. */
    public List<String> messagesSince(Revision revision) throws RevisionException {
        List<String> messages = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(
                    walk.parseCommit(ObjectId.fromString(named(Constants.HEAD).id())));
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(revision.id())));
            for (RevCommit commit : walk) {
                messages.add(commit.getFullMessage());
            }
            return List.copyOf(messages);
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private static boolean isLink(TreeWalk walk) {
        return walk.getFileMode(0).equals(FileMode.SYMLINK);
    }

    private static String relative(String path, String prefix) {
        return prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
    }

    private String text(ObjectId blob) throws IOException {
        return new String(repository.open(blob).getBytes(), StandardCharsets.UTF_8);
    }

    /** A folder as the repository names it. */
    private String path(Path folder) throws RevisionException {
        Path root = repository.getWorkTree().toPath().toAbsolutePath().normalize();
        Path inside = folder.toAbsolutePath().normalize();
        if (!inside.startsWith(root)) {
            throw new RevisionException(
                    folder.toString(),
                    "the folder lies outside of the repository " + root.getFileName(),
                    "environments and output lie in one repository",
                    "run in the repository that both lie in");
        }
        return root.relativize(inside).toString().replace('\\', '/');
    }

    private static RevisionException unreadable(Exception fault) {
        return new RevisionException(
                Constants.DOT_GIT,
                "the repository cannot be read: " + fault.getMessage(),
                "a change is compared with what is committed",
                "see what git status and git fsck say");
    }
}
