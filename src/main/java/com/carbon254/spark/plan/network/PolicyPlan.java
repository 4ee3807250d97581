package com.carbon254.spark.plan.network;

import java.util.List;

/**
 * What one policy says.
 *
 * @param workload the pods that it is about: nothing is open to them and from them but the flows
 * @param in what others open to them
 * @param out what they open
 */
public record PolicyPlan(Workload workload, List<Flow> in, List<Flow> out) {

    public PolicyPlan {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }
}
