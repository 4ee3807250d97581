package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.output.Ground.Sight;
import com.carbon254.spark.output.Ground.Standing;
import com.carbon254.spark.output.Plan.PlannedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Compares the wanted tree with the one on disk; it reads and never writes. */
final class Planner {

    private final Ground ground;
    private final Wanted wanted;
    private final Owned owned;
    private final NavigableSet<String> leftOver = new TreeSet<>();
    private final List<PlannedFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Planner(Ground ground, Wanted wanted, Owned owned) {
        this.ground = ground;
        this.wanted = wanted;
        this.owned = owned;
    }

    /** The plan for a wanted tree. */
    static Plan plan(Ground ground, Wanted wanted, WriteScope scope) throws IOException {
        NavigableSet<String> environments = new TreeSet<>(wanted.environments());
        if (scope == WriteScope.ALL_ENVIRONMENTS) {
            environments.addAll(ground.folders());
        }
        return new Planner(ground, wanted, Owned.read(ground, environments)).plan();
    }

    private Plan plan() throws IOException {
        findings.addAll(owned.findings());
        for (OutputPath path : owned.files()) {
            remove(path);
        }
        NavigableSet<OutputPath> old = new TreeSet<>(wanted.files().keySet());
        files.forEach(file -> old.add(file.path()));
        findings.addAll(Wanted.sameButForCase(old, ground));
        for (OutputPath path : wanted.files().keySet()) {
            write(path);
        }
        return new Plan(files, findings);
    }

    /** What is gone, or has become something that we never wrote, is not ours to remove. */
    private void remove(OutputPath path) throws IOException {
        if (!wanted.files().containsKey(path) && ground.look(path).standing() == Standing.FILE) {
            leftOver.addAll(path.steps());
            files.add(new PlannedFile(path, Fate.REMOVED, false, ""));
        }
    }

    private void write(OutputPath path) throws IOException {
        Sight sight = ground.look(path);
        switch (sight.standing()) {
            case MISSING -> add(path, Fate.WRITTEN, true);
            case FILE -> replace(path);
            case OTHER -> findings.add(OutputFindings.notPlain(ground.show(sight.at())));
            case BLOCKED -> standInFor(path, leftOver.contains(sight.at()), sight);
            case FOLDER -> standInFor(path, leftOver.containsAll(ground.below(sight.at())), sight);
        }
    }

    private void replace(OutputPath path) throws IOException {
        if (ground.holds(path, content(path))) {
            add(path, Fate.UNCHANGED, false);
        } else if (owned.files().contains(path)) {
            add(path, Fate.WRITTEN, false);
        } else {
            findings.add(OutputFindings.foreign(ground.show(path.text())));
        }
    }

    /** A file may take the place of a folder, and a folder that of a file, if all that stands there is ours and goes. */
    private void standInFor(OutputPath path, boolean goes, Sight sight) {
        if (goes) {
            add(path, Fate.WRITTEN, true);
        } else {
            findings.add(OutputFindings.inTheWay(ground.show(sight.at()), ground.show(path.text())));
        }
    }

    private void add(OutputPath path, Fate fate, boolean isNew) {
        files.add(new PlannedFile(path, fate, isNew, content(path)));
    }

    private String content(OutputPath path) {
        return wanted.files().getOrDefault(path, "");
    }
}
