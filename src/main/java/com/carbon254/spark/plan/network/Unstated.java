package com.carbon254.spark.plan.network;

import java.util.Comparator;

/**
 * Something that the environment does not say, so that a policy is wider than it could be.
 *
 * @param key the key path that would say it
 * @param problem what policies open for the lack of it
 * @param allowed what the key is for
 */
public record Unstated(String key, String problem, String allowed) implements Comparable<Unstated> {

    private static final Comparator<Unstated> ORDER =
            Comparator.comparing(Unstated::key).thenComparing(Unstated::problem).thenComparing(Unstated::allowed);

    @Override
    public int compareTo(Unstated other) {
        return ORDER.compare(this, other);
    }
}
