package com.carbon254.spark.kube;

/** Annotations by which an object tells Flux how to deploy it. */
public final class FluxNotes {

    /**
     * Leaves references alone: a Kustomization of Flux with {@code postBuild} would put nothing in place of each <code>${…}</code>
     * that it does not know (kustomize-controller 1.9).
     */
    public static final String SUBSTITUTE = "kustomize.toolkit.fluxcd.io/substitute";

    /** Its value. */
    public static final String DISABLED = "disabled";

    private FluxNotes() {}
}
