package com.carbon254.spark.output;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** SampleTrees to write: two versions that differ in every way in which trees can differ. */
final class SampleTrees {

    private SampleTrees() {}

    /** A tree with files of these paths, each with its path as its content. */
    static EnvironmentTree tree(String environment, String... paths) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, "# " + path + "\n");
        }
        return new EnvironmentTree(environment, files);
    }

    /** The same tree with one more file, or with another text in one. */
    static EnvironmentTree with(EnvironmentTree tree, String path, String content) {
        SortedMap<String, String> files = new TreeMap<>(tree.files());
        files.put(path, content);
        return new EnvironmentTree(tree.environment(), files);
    }

    /** The first version. */
    static List<EnvironmentTree> before() {
        return List.of(
                tree("dev", "k8s/spark.yaml", "k8s/jobs/etl.yaml"),
                tree("prod", "kustomization.yaml", "k8s/a", "k8s/b/one.yaml", "k8s/b/two.yaml", "old/gone.yaml"));
    }

    /** A changed, a new, an equal and a removed file, an emptied folder, folder and file in each other's place. */
    static List<EnvironmentTree> after() {
        EnvironmentTree prod = tree("prod", "kustomization.yaml", "k8s/a/deep.yaml", "k8s/b", "new/come.yaml");
        return List.of(with(prod, "kustomization.yaml", "# changed\n"), tree("staging", "k8s/spark.yaml"));
    }
}
