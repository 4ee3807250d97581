package com.carbon254.spark.api;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMeta;

/** A kind of namespaced objects whose values do not change: kind and version come from the type, the rest from a builder. */
public interface ImmutableKind extends HasMetadata, Namespaced {

    /** What a record calls the same. */
    ObjectMeta metadata();

    @Override
    default ObjectMeta getMetadata() {
        return metadata();
    }

    /** Refuses: a value of this type does not change. */
    @Override
    default void setMetadata(ObjectMeta changed) {
        throw unchanging();
    }

    /** Refuses: the version comes from the type. */
    @Override
    default void setApiVersion(String changed) {
        throw unchanging();
    }

    private UnsupportedOperationException unchanging() {
        return new UnsupportedOperationException("a " + getKind() + " does not change; build another");
    }
}
