package com.carbon254.spark.plan.namespace;

import com.carbon254.spark.config.namespace.ContainerDefaults;
import com.carbon254.spark.config.namespace.NamespaceWish;
import com.carbon254.spark.config.namespace.PodSecurity;
import com.carbon254.spark.config.namespace.PriorityClassWish;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A namespace that this environment makes.
 *
 * @param name its name
 * @param podSecurity the standard that pods must pass; empty where the cluster decides
 * @param quota what its pods may ask for and use together; empty without a quota
 * @param requests what containers ask for that say nothing; empty where nothing is added
 * @param limits what they may use
 */
public record NamespacePlan(
        DnsLabel name,
        Optional<String> podSecurity,
        SortedMap<String, Quantity> quota,
        SortedMap<String, Quantity> requests,
        SortedMap<String, Quantity> limits) {

    /**
     * A PriorityClass that this environment makes.
     *
     * @param name its name
     * @param value the priority
     * @param description which pods it is for
     * @param preempts whether its pods take room from others
     */
    public record Priority(String name, int value, String description, boolean preempts) {}

    public NamespacePlan {
        quota = copy(quota);
        requests = copy(requests);
        limits = copy(limits);
    }

    private static SortedMap<String, Quantity> copy(SortedMap<String, Quantity> amounts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** Those that are managed, by name. */
    public static List<NamespacePlan> of(Map<DnsLabel, NamespaceWish> wishes) {
        SortedMap<String, NamespacePlan> plans = new TreeMap<>();
        wishes.forEach((name, wish) -> {
            if (wish.managed()) {
                plans.put(name.toString(), of(name, wish));
            }
        });
        return List.copyOf(plans.values());
    }

    private static NamespacePlan of(DnsLabel name, NamespaceWish wish) {
        SortedMap<String, Quantity> quota = new TreeMap<>();
        wish.quota().forEach((resource, amount) -> quota.put(resource.toString(), amount));
        Optional<ContainerDefaults> defaults = Optional.ofNullable(wish.defaults());
        return new NamespacePlan(
                name,
                Optional.ofNullable(wish.podSecurity()).map(PodSecurity::toString),
                quota,
                defaults.map(one -> amounts(one.cpu(), one.memory())).orElseGet(TreeMap::new),
                defaults.map(one -> amounts(one.cpuLimit(), one.memoryLimit())).orElseGet(TreeMap::new));
    }

    private static SortedMap<String, Quantity> amounts(@Nullable Quantity cpu, @Nullable Quantity memory) {
        SortedMap<String, Quantity> amounts = new TreeMap<>();
        Optional.ofNullable(cpu).ifPresent(amount -> amounts.put("cpu", amount));
        Optional.ofNullable(memory).ifPresent(amount -> amounts.put("memory", amount));
        return amounts;
    }

    /** The classes, by name. */
    public static List<Priority> priorities(Map<ObjectName, PriorityClassWish> wishes) {
        SortedMap<String, Priority> priorities = new TreeMap<>();
        wishes.forEach((name, wish) -> priorities.put(
                name.toString(),
                new Priority(
                        name.toString(), wish.value(), wish.description(), !Boolean.FALSE.equals(wish.preempts()))));
        return List.copyOf(priorities.values());
    }
}
