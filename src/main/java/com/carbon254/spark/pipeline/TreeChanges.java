package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.TreeComparison;
import com.carbon254.spark.change.tree.TreeReader;
import com.carbon254.spark.change.tree.UnreadableTreeException;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.ChangedObject.Action;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run changes in the output folder, by environment and object; in which file an object stands is no matter. */
public final class TreeChanges {

    private static final String HIDDEN = ".";

    private TreeChanges() {}

    /**
     * The environments whose trees differ, sorted by name.
     *
     * @param standing the text of each file as it stands, by environment and path
     * @param now what the environments give
     * @param only the one environment that is asked for; else what is not among them is removed
     */
    public static List<ChangedTree> of(
            SortedMap<String, SortedMap<String, String>> standing, Generator.Outcome now, Optional<DnsLabel> only) {
        SortedMap<String, RenderedEnvironment> rendered = new TreeMap<>();
        now.environments().forEach(one -> rendered.put(one.loaded().name().toString(), one));
        SortedMap<String, SortedMap<String, String>> given = new TreeMap<>();
        now.trees().forEach(tree -> given.put(tree.environment(), tree.files()));
        NavigableSet<String> names = new TreeSet<>(rendered.keySet());
        if (only.isEmpty()) {
            names.addAll(standing.keySet());
        }
        List<ChangedTree> trees = new ArrayList<>();
        for (String name : names) {
            SortedMap<String, String> before = standing.getOrDefault(name, new TreeMap<>());
            SortedMap<String, String> after = given.getOrDefault(name, new TreeMap<>());
            tree(name, before, after, Optional.ofNullable(rendered.get(name))).ifPresent(trees::add);
        }
        return List.copyOf(trees);
    }

    private static Optional<ChangedTree> tree(
            String name,
            SortedMap<String, String> before,
            SortedMap<String, String> files,
            Optional<RenderedEnvironment> after) {
        List<ChangedObject> changed = files(before, files);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        List<Manifest> manifests = after.map(RenderedEnvironment::manifests).orElse(List.of());
        List<ChangedObject> objects = objects(before, files, manifests);
        List<ChangedObject> parts = new ArrayList<>(objects);
        changed.stream()
                .filter(file ->
                        objects.stream().noneMatch(object -> object.file().equals(file.file())))
                .filter(file -> changed.size() == 1 || !file.file().startsWith(HIDDEN))
                .forEach(parts::add);
        Action action = before.isEmpty() ? Action.ADDED : after.isEmpty() ? Action.REMOVED : Action.CHANGED;
        long kept =
                manifests.stream().filter(one -> !one.key().name().isEmpty()).count()
                        - objects.stream()
                                .filter(object -> object.action() != Action.REMOVED)
                                .count();
        return Optional.of(new ChangedTree(name, action, parts, kept));
    }

    private static List<ChangedObject> files(SortedMap<String, String> before, SortedMap<String, String> after) {
        NavigableSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<ChangedObject> changed = new ArrayList<>();
        for (String path : paths) {
            boolean isBookkeeping = path.startsWith(HIDDEN) && !after.isEmpty();
            if (!isBookkeeping && !Objects.equals(before.get(path), after.get(path))) {
                changed.add(ChangedObject.ofFile(
                        !before.containsKey(path)
                                ? Action.ADDED
                                : after.containsKey(path) ? Action.CHANGED : Action.REMOVED,
                        path));
            }
        }
        return changed;
    }

    /** None where a file on disk is no YAML: then its tree is told by files. */
    private static List<ChangedObject> objects(
            SortedMap<String, String> before, SortedMap<String, String> after, List<Manifest> now) {
        TreeReader reader = new TreeReader();
        reader.know(after, now);
        try {
            List<ObjectChange> changes = TreeComparison.of(reader.read(before), now);
            return changes.stream().map(ChangedObject::of).toList();
        } catch (UnreadableTreeException damaged) {
            return List.of();
        }
    }
}
