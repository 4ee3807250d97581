package com.carbon254.spark.manifest;

import java.util.List;

/**
 * All objects of one environment and where their parts come from.
 *
 * @param manifests in the order of the output: by file, and in a file as the constructs added them
 * @param trace what the constructs said of the origin
 */
public record Rendered(List<Manifest> manifests, Trace trace) {

    public Rendered {
        manifests = List.copyOf(manifests);
    }
}
