package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.output.Plan.PlannedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folder {@code generated/}: replaces the trees of environments as a whole or not at all, removes what is no longer
 * generated, and leaves alone what others put there.
 *
 * <p>A run may be killed at any moment. If it was killed before its swap was decided, the old trees stand; if after,
 * the next run finishes the swap before it does anything else. So every run, even one whose input will be refused,
 * begins with {@link #recover()}.
 */
public final class OutputFolder {

    private final Ground ground;
    private final Workplace workplace;
    private final FileSteps steps;
    private final Swap swap;
    private final DiskGuard guard;

    OutputFolder(Path root, FileSteps steps) {
        this.ground = new Ground(root);
        this.workplace = new Workplace(root.resolve(Workplace.NAME));
        this.steps = steps;
        this.swap = new Swap(ground, workplace, steps);
        this.guard = new DiskGuard(ground, workplace);
    }

    /** The output folder at a path. It need not exist. */
    public static OutputFolder at(Path root) {
        return new OutputFolder(root, new DiskSteps());
    }

    /** Finishes the swap of a run that was killed; the files are those of that swap. Without one it changes nothing. */
    public OutputResult recover() {
        return guard.run(() -> workplace.hasJournal() ? locked(this::finish) : OutputResult.NOTHING);
    }

    /** Makes the folder hold these trees. Files that are right already are not touched. */
    public OutputResult write(List<EnvironmentTree> trees, WriteScope scope) {
        Wanted wanted = Wanted.of(trees, ground);
        if (!wanted.findings().isEmpty()) {
            return OutputResult.refused(wanted.findings());
        }
        return guard.run(() -> locked(() -> {
            OutputResult finished = finish();
            return finished.report().stops() ? finished : replace(Planner.plan(ground, wanted, scope));
        }));
    }

    /** How the folder differs from these trees, for a check that writes nothing. */
    public Report compare(List<EnvironmentTree> trees, WriteScope scope) {
        Wanted wanted = Wanted.of(trees, ground);
        if (!wanted.findings().isEmpty()) {
            return Report.of(wanted.findings());
        }
        return guard.run(() -> OutputResult.refused(differences(Planner.plan(ground, wanted, scope))))
                .report();
    }

    /**
     * The trees as they stand: the text of each file that an earlier run wrote or that these trees have, by the name of its
     * environment and its path below that folder, inventories among them. What cannot be read is left out: whoever writes the
     * folder says why.
     */
    public SortedMap<String, SortedMap<String, String>> standing(List<EnvironmentTree> trees) {
        SortedMap<String, SortedMap<String, String>> standing = new TreeMap<>();
        try {
            NavigableSet<OutputPath> files =
                    new TreeSet<>(Wanted.of(trees, ground).files().keySet());
            files.addAll(Owned.read(ground, ground.folders()).files());
            for (OutputPath file : files) {
                if (ground.look(file).standing() == Ground.Standing.FILE) {
                    standing.computeIfAbsent(file.environment(), name -> new TreeMap<>())
                            .put(file.inEnvironment(), Ground.text(file.below(ground.root())));
                }
            }
        } catch (IOException unreadable) {
            return new TreeMap<>();
        }
        return standing;
    }

    private OutputResult finish() throws IOException {
        if (!workplace.hasJournal()) {
            return OutputResult.NOTHING;
        }
        Optional<Journal> journal = Journal.parse(Ground.text(workplace.journal()));
        if (journal.isEmpty()) {
            return refused(OutputFindings.brokenJournal(
                    Ground.slashes(workplace.journal()), Ground.slashes(workplace.folder())));
        }
        List<Finding> obstacles = swap.obstacles(journal.get());
        if (!obstacles.isEmpty()) {
            return OutputResult.refused(obstacles);
        }
        swap.carryOut(journal.get());
        tidyIfPossible();
        return OutputResult.done(journal.get().entries().stream()
                .map(entry -> new OutputFile(ground.show(entry.path().text()), entry.fate()))
                .toList());
    }

    private OutputResult replace(Plan plan) throws IOException {
        Journal journal = Journal.of(plan.paths(Fate.REMOVED), plan.paths(Fate.WRITTEN));
        List<Finding> findings = new ArrayList<>(plan.findings());
        findings.addAll(swap.obstacles(journal));
        if (!findings.isEmpty()) {
            return OutputResult.refused(findings);
        }
        swap.tidy();
        if (!journal.entries().isEmpty()) {
            stage(journal, plan.changes());
            swap.decide();
            swap.carryOut(journal);
            tidyIfPossible();
        }
        return OutputResult.done(plan.shown(ground));
    }

    private void stage(Journal journal, List<PlannedFile> changes) throws IOException {
        try {
            swap.stage(journal, changes);
        } catch (IOException fault) {
            tidyIfPossible();
            throw fault;
        }
    }

    private void tidyIfPossible() {
        try {
            swap.tidy();
        } catch (IOException harmless) {
            // Nothing reads what is left behind, and the next run that writes begins by tidying up.
        }
    }

    private List<Finding> differences(Plan plan) throws IOException {
        List<Finding> findings = new ArrayList<>(plan.findings());
        for (PlannedFile file : plan.changes()) {
            String path = ground.show(file.path().text());
            if (file.fate() == Fate.REMOVED) {
                findings.add(OutputFindings.leftOver(path));
            } else {
                findings.add(file.isNew() ? OutputFindings.missing(path) : OutputFindings.differing(path));
            }
        }
        if (workplace.hasJournal()) {
            findings.add(OutputFindings.unfinished(Ground.slashes(workplace.journal())));
        }
        return findings;
    }

    private OutputResult locked(DiskGuard.Task task) throws IOException {
        steps.createFolder(workplace.folder());
        try (OutputLock lock = OutputLock.on(workplace.lock())) {
            if (!lock.isHeld()) {
                return refused(OutputFindings.busy(Ground.slashes(ground.root())));
            }
            workplace.hide(steps);
            return task.run();
        }
    }

    private static OutputResult refused(Finding finding) {
        return OutputResult.refused(List.of(finding));
    }
}
