package com.carbon254.spark.kube;

import com.carbon254.spark.value.kubernetes.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import java.util.SortedMap;
import java.util.TreeMap;

/** The requests and limits of a container; every container of the platform has both, for both resources. */
public final class Resources {

    private Resources() {}

    /**
     * An amount of both resources.
     *
     * @param cpu in cores
     * @param memory in bytes
     */
    public record Amount(Quantity cpu, Quantity memory) {}

    /**
     * What a container asks for and what it may use at most.
     *
     * @throws IllegalArgumentException if a request is greater than its limit
     */
    public static ResourceRequirements of(Amount requests, Amount limits) {
        requireWithin("cpu", requests.cpu(), limits.cpu());
        requireWithin("memory", requests.memory(), limits.memory());
        return new ResourceRequirementsBuilder()
                .withRequests(byName(requests))
                .withLimits(byName(limits))
                .build();
    }

    private static void requireWithin(String resource, Quantity request, Quantity limit) {
        if (request.amount().compareTo(limit.amount()) > 0) {
            throw new IllegalArgumentException(resource + " request " + request + " is above its limit " + limit);
        }
    }

    private static SortedMap<String, io.fabric8.kubernetes.api.model.Quantity> byName(Amount amount) {
        SortedMap<String, io.fabric8.kubernetes.api.model.Quantity> quantities = new TreeMap<>();
        quantities.put("cpu", typed(amount.cpu()));
        quantities.put("memory", typed(amount.memory()));
        return quantities;
    }

    static io.fabric8.kubernetes.api.model.Quantity typed(Quantity quantity) {
        return io.fabric8.kubernetes.api.model.Quantity.parse(quantity.text());
    }
}
