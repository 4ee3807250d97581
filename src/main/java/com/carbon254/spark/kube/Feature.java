package com.carbon254.spark.kube;

/** A part of the platform, as its package shows itself to the program: it adds its constructs to an environment. */
public interface Feature {

    /** Adds the constructs, in the order of the output, to the files of the environment. */
    void addTo(EnvironmentScope scope);
}
