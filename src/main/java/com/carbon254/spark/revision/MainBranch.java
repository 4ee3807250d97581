package com.carbon254.spark.revision;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds where a branch left the main branch. */
record MainBranch(Repository repository) {

    /** What the main branch may be called, the one of the server first. */
    private static final List<String> NAMES = List.of(
            "refs/remotes/origin/HEAD",
            "refs/remotes/origin/main",
            "refs/remotes/origin/master",
            "refs/heads/main",
            "refs/heads/master");

    /** The commit where the branch left; HEAD if there is no main branch in a complete clone. */
    Revision base(ObjectId head) throws IOException, RevisionException {
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        Optional<Ref> main = find();
        if (main.isEmpty()) {
            if (shallow) {
                throw cut("there is no main branch in this clone, and its history is cut off");
            }
            return new Revision(head.name(), Constants.HEAD);
        }
        String name = Repository.shortenRefName(main.get().getTarget().getName());
        return common(head, main.get().getObjectId())
                .map(base -> new Revision(base.name(), "the merge base with " + name))
                .orElseThrow(() -> shallow
                        ? cut("the commit where this branch left " + name
                                + " is not in this clone, whose history is cut off")
                        : new RevisionException(
                                name,
                                "this branch and " + name + " have no commit in common",
                                "a change is compared with where its branch left the main branch",
                                "name a commit with --base"));
    }

    private Optional<Ref> find() throws IOException {
        for (String name : NAMES) {
            Ref ref = repository.exactRef(name);
            if (ref != null && ref.getObjectId() != null) {
                return Optional.of(ref);
            }
        }
        return Optional.empty();
    }

    private Optional<RevCommit> common(ObjectId head, ObjectId main) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(head));
            walk.markStart(walk.parseCommit(main));
            return Optional.ofNullable(walk.next());
        }
    }

    private static RevisionException cut(String problem) {
        return new RevisionException(
                "HEAD",
                problem,
                "a change is compared with where its branch left the main branch",
                "fetch the whole history (git fetch --unshallow; fetch-depth: 0), or name a commit with --base");
    }
}
