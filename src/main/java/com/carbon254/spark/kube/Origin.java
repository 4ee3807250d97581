package com.carbon254.spark.kube;

import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Trace;
import java.util.List;

/** Takes from a construct which key of the configuration an object, or a part of it, comes from. */
public final class Origin {

    private final ObjectKey object;
    private final List<Trace.Entry> trace;

    Origin(ObjectKey object, List<Trace.Entry> trace) {
        this.object = object;
        this.trace = trace;
    }

    /** The whole object comes from this key path: {@code history}. */
    public Origin from(String path) {
        return from("", path);
    }

    /**
     * A part of the object comes from this key path.
     *
     * @param pointer the JSON pointer of the part: {@code /spec/replicas}
     * @param path the key path in the environment: {@code history.replicas}
     */
    public Origin from(String pointer, String path) {
        trace.add(new Trace.Entry(object, pointer, path));
        return this;
    }
}
