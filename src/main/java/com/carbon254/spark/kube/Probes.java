package com.carbon254.spark.kube;

import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ProbeBuilder;

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
        // A startup probe takes the place of an initial delay, and 0 seconds would be dropped by the API server.
        return new ProbeBuilder()
                .withNewHttpGet()
                .withPath(path)
                .withNewPort(port)
                .withScheme("HTTP")
                .endHttpGet()
                .withFailureThreshold(timing.failures())
                .withPeriodSeconds(timing.period())
                .withSuccessThreshold(1)
                .withTimeoutSeconds(timing.timeout())
                .build();
    }
}
