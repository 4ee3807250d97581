package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run wants to stand in the output folder: the files of all trees with their inventories.
 *
 * @param environments the environments that the trees are of
 * @param files the text of each file
 * @param findings why the trees cannot stand on a disk at all
 */
record Wanted(NavigableSet<String> environments, NavigableMap<OutputPath, String> files, List<Finding> findings) {

    /** Lays the trees side by side. */
    static Wanted of(Collection<EnvironmentTree> trees, Ground ground) {
        Wanted wanted = new Wanted(new TreeSet<>(), new TreeMap<>(), new ArrayList<>());
        trees.forEach(tree -> wanted.add(tree, ground));
        wanted.findFilesThatAreFolders(ground);
        wanted.findings.addAll(sameButForCase(wanted.files.keySet(), ground));
        return wanted;
    }

    /** The paths, with the folders above them, that a disk which ignores case would take for one. */
    static List<Finding> sameButForCase(Collection<OutputPath> paths, Ground ground) {
        List<Finding> findings = new ArrayList<>();
        NavigableMap<String, String> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        NavigableSet<String> all = new TreeSet<>();
        paths.forEach(path -> all.addAll(path.steps()));
        for (String path : all) {
            String other = seen.putIfAbsent(path, path);
            if (other != null && sameParent(path, other)) {
                findings.add(OutputFindings.sameButForCase(ground.show(path), ground.show(other)));
            }
        }
        return findings;
    }

    private void add(EnvironmentTree tree, Ground ground) {
        if (!environments.add(tree.environment())) {
            throw new IllegalArgumentException("two trees of environment " + tree.environment());
        }
        if (!OutputPath.isEnvironment(tree.environment())) {
            findings.add(OutputFindings.badPath(ground.show(""), tree.environment()));
            return;
        }
        tree.files().forEach((path, content) -> add(tree.environment(), path, content, ground));
        OutputPath inventory = OutputPath.inventory(tree.environment());
        files.put(inventory, Inventory.of(tree.files().keySet()).toString());
    }

    private void add(String environment, String path, String content, Ground ground) {
        Optional<OutputPath> place = OutputPath.of(environment, path);
        place.ifPresent(file -> files.put(file, content));
        if (place.isEmpty()) {
            findings.add(OutputFindings.badPath(ground.show(environment), path));
        }
    }

    private void findFilesThatAreFolders(Ground ground) {
        for (OutputPath file : files.keySet()) {
            for (String folder : file.folders()) {
                OutputPath.parse(folder)
                        .filter(files::containsKey)
                        .ifPresent(other -> findings.add(
                                OutputFindings.fileAndFolder(ground.show(folder), ground.show(file.text()))));
            }
        }
    }

    /** Two folders that differ in case alone are one fault, not one for each file in them. */
    private static boolean sameParent(String path, String other) {
        Path above = Path.of(path).getParent();
        return above == null || above.equals(Path.of(other).getParent());
    }
}
