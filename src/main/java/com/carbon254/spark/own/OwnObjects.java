package com.carbon254.spark.own;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.layer.OwnHistory;
import com.carbon254.spark.config.own.OwnDocument;
import com.carbon254.spark.config.own.OwnFile;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The objects that a team has written for an environment.
 *
 * @param manifests in the order of files and documents
 * @param trace where they stand
 * @param texts the files, byte for byte as the team has written them, by their paths below the environment's folder
 */
public record OwnObjects(List<Manifest> manifests, Trace trace, SortedMap<String, String> texts) {

    /** What comes last: jobs may need anything that stands before them. */
    private static final String JOBS = "/jobs/";

    public OwnObjects {
        manifests = List.copyOf(manifests);
    }

    /** Those of an environment. */
    public static OwnObjects of(LoadedEnvironment environment) {
        List<Manifest> manifests = new ArrayList<>();
        List<Trace.Entry> entries = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (OwnFile file : environment.manifests()) {
            String path = Manifest.OWN + "/" + file.name() + ".yaml";
            texts.put(path, file.source().text());
            for (OwnDocument document : file.documents()) {
                Manifest manifest = new Manifest(path, JsonOfNodes.object(document.root()));
                manifests.add(manifest);
                entries.add(new Trace.Entry(manifest.key(), "", OwnHistory.path(file, document)));
            }
        }
        return new OwnObjects(manifests, new Trace(entries), texts);
    }

    /** These, behind other objects of the team. */
    public OwnObjects with(List<Manifest> others) {
        List<Manifest> all = new ArrayList<>(others);
        all.addAll(manifests);
        return new OwnObjects(all, trace, texts);
    }

    /** All objects of the environment, in the order in which they are deployed: these before the jobs. */
    public List<Manifest> among(List<Manifest> rendered) {
        int jobs = 0;
        while (jobs < rendered.size() && !rendered.get(jobs).file().contains(JOBS)) {
            jobs++;
        }
        List<Manifest> all = new ArrayList<>(rendered);
        all.addAll(jobs, manifests);
        return all;
    }
}
