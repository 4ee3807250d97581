package com.carbon254.spark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Prints where the time of this process goes, one phase a line, for the benchmark to read. */
public final class Stopwatch {

    static final String PEAK = "peak-kib";

    private long last = System.nanoTime();

    /** Everything since the last phase was this one. */
    public void phase(String name) {
        long now = System.nanoTime();
        System.out.println(name + "=" + TimeUnit.NANOSECONDS.toMillis(now - last));
        last = now;
    }

    /** The largest resident size of this JVM so far, where the system tells. */
    public static void peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                System.out.println(PEAK + "=" + line.replaceAll("\\D", ""));
            }
        }
    }
}
