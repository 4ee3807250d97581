package com.carbon254.spark.kube;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.manifest.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cdk8s.App;

/**
 * One environment on its way to the output: an app of its own, with one chart for each file.
 *
 * <p>An app an environment, because cdk8s validates the whole app whenever it renders one chart. The app is never asked
 * to write, so it needs no folder: the charts give their objects, and the files are written elsewhere.
 */
public final class EnvironmentScope {

    private final App app = new App();
    private final Map<String, ManifestFile> files = new LinkedHashMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SharedMarks marks;

    /**
     * An environment without a file so far.
     *
     * @param marks what each of its objects carries
     */
    public EnvironmentScope(SharedMarks marks) {
        this.marks = marks;
    }

    /**
     * The file with this path; it stands in the output where it was first asked for.
     *
     * @param path below the environment's folder, with {@code /}: {@code k8s/compute/spark/spark-rbac.yaml}
     */
    public ManifestFile file(String path) {
        return file(path, Delivery.SYNCED);
    }

    /**
     * The file with this path, which people apply by hand: no kustomization names it.
     *
     * @param path below the environment's folder, with {@code /}
     */
    public ManifestFile fileByHand(String path) {
        return file(path, Delivery.BY_HAND);
    }

    /**
     * Adds a file that holds no objects of Kubernetes: people carry it to another system.
     *
     * @param path below the environment's folder, with {@code /}
     */
    public void text(String path, String text) {
        if (texts.putIfAbsent(path, text) != null) {
            throw new IllegalStateException(path + " is written twice");
        }
    }

    private ManifestFile file(String path, Delivery delivery) {
        return files.computeIfAbsent(path, name -> new ManifestFile(app, name, delivery, marks));
    }

    /** Lets cdk8s synthesize every file, in order. */
    public Rendered render() {
        List<Manifest> manifests = new ArrayList<>();
        List<Trace.Entry> trace = new ArrayList<>();
        for (ManifestFile file : files.values()) {
            manifests.addAll(file.render());
            trace.addAll(file.trace());
        }
        return new Rendered(manifests, new Trace(trace), texts);
    }
}
