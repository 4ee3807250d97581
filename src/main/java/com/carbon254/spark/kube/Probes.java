package com.carbon254.spark.kube;

import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ProbeBuilder;
import java.util.List;

/** Probes that state every timing, so that no reader has to know the defaults. */
public final class Probes {

    private Probes() {}

    /**
     * Asks over HTTP; any answer from 200 to 399 is good.
     *
     * @param path with its leading {@code /}
     * @param port the name of the container's port
     */
    public static Probe http(String path, String port, ProbeTiming timing) {
        return of(timing)
                .withNewHttpGet()
                .withPath(path)
                .withNewPort(port)
                .withScheme("HTTP")
                .endHttpGet()
                .build();
    }

    /** Asks by a program in the container, whose exit code 0 is a yes. */
    public static Probe program(List<String> command, ProbeTiming timing) {
        return of(timing).withNewExec().withCommand(command).endExec().build();
    }

    private static ProbeBuilder of(ProbeTiming timing) {
        // A startup probe takes the place of an initial delay, and 0 seconds would be dropped by the API server.
        return new ProbeBuilder()
                .withFailureThreshold(timing.failures())
                .withPeriodSeconds(timing.period())
                .withSuccessThreshold(1)
                .withTimeoutSeconds(timing.timeout());
    }
}
