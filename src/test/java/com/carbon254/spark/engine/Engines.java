package com.carbon254.spark.engine;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Optional;

/** Says what happens to a test whose engine is not on this machine. */
final class Engines {

    private Engines() {}

    /**
     * Skips the test. Where the engines are required, as in the project's own checks, fails it instead: there a skip
     * would hide that nothing was judged.
     */
    static void missing(String what) {
        if (Boolean.getBoolean("engines.required")) {
            fail(what);
        }
        // Maven counts a skipped test and keeps the reason to itself.
        System.out.println("SKIPPED: " + what);
        abort(what);
    }

    /** What was found of an engine, if anything; else the end of the test. */
    static <T> T needed(Optional<T> found, String what) {
        if (found.isEmpty()) {
            missing(what);
        }
        return found.orElseThrow();
    }
}
