package com.carbon254.spark.synthesis;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Knows whether the process is being ended by Ctrl-C or a supervisor. A terminal sends the signal to Node as well, whose
 * end this program then meets as a fault: it is none.
 */
public final class Interruption {

    /** Node's end may be met before the signal is: in milliseconds. */
    private static final long PATIENCE = 500;

    private final CountDownLatch begun = new CountDownLatch(1);

    private Interruption() {}

    /** Begins to watch. */
    public static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption.begun::countDown, "interruption"));
        return interruption;
    }

    /** Whether the end has begun, or begins in this moment. */
    public boolean hasBegun() {
        try {
            return begun.await(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
