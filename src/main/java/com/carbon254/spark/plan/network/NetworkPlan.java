package com.carbon254.spark.plan.network;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who speaks with whom.
 *
 * @param workloads pods of ours, in the order of their policies
 * @param flows all that is allowed between them and others
 */
public record NetworkPlan(List<Workload> workloads, List<Flow> flows) {

    public NetworkPlan {
        workloads = List.copyOf(workloads);
        flows = List.copyOf(flows);
    }

    /**
     * The flows of an environment; empty where no policy is rendered.
     *
     * @param name the environment's name
     * @param environment all of it, for every part of it is a party whom pods speak with
     */
    public static Optional<NetworkPlan> of(DnsLabel name, Environment environment, PlannedPods pods) {
        if (!environment.network().enabled()) {
            return Optional.empty();
        }
        Traffic traffic = new Traffic(environment.network(), environment.namespace());
        new OperatorTraffic(name, environment, pods.jobs()).addTo(traffic, pods.operator());
        new ServiceTraffic(name, environment).addTo(traffic, pods);
        new JobTraffic(environment).addTo(traffic, pods.jobs());
        return Optional.of(traffic.plan());
    }

    /** What each policy says, in the order of the output. */
    public List<PolicyPlan> policies() {
        return workloads.stream()
                .map(workload -> new PolicyPlan(
                        workload,
                        flows.stream()
                                .filter(flow -> flow.to().equals(workload))
                                .toList(),
                        flows.stream()
                                .filter(flow -> flow.from().equals(workload))
                                .toList()))
                .toList();
    }

    /** What the environment does not say, each once, sorted by key. */
    public List<Unstated> unstated() {
        NavigableSet<Unstated> unstated = new TreeSet<>();
        flows.forEach(flow -> flow.unstated().forEach(unstated::add));
        return new ArrayList<>(unstated);
    }
}
