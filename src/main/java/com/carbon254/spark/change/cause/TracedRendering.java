package com.carbon254.spark.change.cause;

import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rendering with what it was made of. */
public final class TracedRendering {

    private final List<Manifest> manifests;
    private final Map<ObjectKey, Trace> traces = new LinkedHashMap<>();
    private final History history;

    /**
     * Knows a rendering.
     *
     * @param manifests all objects
     * @param trace where their parts come from
     * @param history who set what
     */
    public TracedRendering(List<Manifest> manifests, Trace trace, History history) {
        this.manifests = List.copyOf(manifests);
        this.history = history;
        Map<ObjectKey, List<Trace.Entry>> entries = new LinkedHashMap<>();
        trace.entries()
                .forEach(entry -> entries.computeIfAbsent(entry.object(), object -> new ArrayList<>())
                        .add(entry));
        entries.forEach((object, stated) -> traces.put(object, new Trace(stated)));
    }

    /** All objects. */
    List<Manifest> manifests() {
        return manifests;
    }

    /** The key that a place in an object comes from. */
    Optional<String> key(ObjectKey object, String pointer) {
        return traces.getOrDefault(object, Trace.EMPTY)
                .entry(object, pointer)
                .map(entry -> history.deepest(entry.path(), entry.steps(pointer)));
    }
}
