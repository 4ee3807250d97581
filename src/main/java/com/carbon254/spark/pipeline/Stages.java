package com.carbon254.spark.pipeline;

/** Hears what a run is doing, so that a terminal can show what takes long. */
@FunctionalInterface
public interface Stages {

    /** A listener that does nothing. */
    Stages UNHEARD = stage -> {};

    /** A stage begins. It is called by one thread at a time. */
    void begin(String stage);
}
