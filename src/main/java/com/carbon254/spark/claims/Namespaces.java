package com.carbon254.spark.claims;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where objects live, and what holds where an environment does not say. */
public final class Namespaces {

    /** The key of the operator's own namespace. */
    public static final String OPERATOR = "operator.namespace";

    private Namespaces() {}

    /** Where a job runs: the namespace of the platform, unless it says another. */
    public static DnsLabel of(Job job, Environment environment) {
        return Optional.ofNullable(job.namespace()).orElse(environment.namespace());
    }

    /** Where Kafka Connect lives: the namespace of the platform, unless it says another. */
    public static DnsLabel of(Connect connect, Environment environment) {
        return Optional.ofNullable(connect.namespace()).orElse(environment.namespace());
    }

    /** Where the operator's own objects live: the namespace of the platform, unless the operator has one of its own. */
    public static Stated<DnsLabel> ofOperator(Environment environment) {
        return Optional.ofNullable(environment.operator().namespace())
                .map(namespace -> new Stated<>(namespace, OPERATOR))
                .orElseGet(() -> new Stated<>(environment.namespace(), "namespace"));
    }

    /** Those that are prepared for jobs, sorted, each once; that of the platform is one of them. */
    public static List<DnsLabel> prepared(Environment environment) {
        return sorted(Stream.concat(Stream.of(environment.namespace()), environment.jobNamespaces().keySet().stream()));
    }

    /** Those that the operator of an environment knows by name, sorted: the prepared ones, and those of others. */
    public static List<DnsLabel> served(Environment environment) {
        return sorted(Stream.concat(prepared(environment).stream(), environment.operator().serves().keySet().stream()));
    }

    /** The labels by which the operator finds more, sorted; empty for none. */
    public static SortedMap<String, String> selector(Environment environment) {
        SortedMap<String, String> selector = new TreeMap<>();
        environment.jobNamespaceSelector().forEach((key, value) -> selector.put(key.toString(), value.toString()));
        return selector;
    }

    private static List<DnsLabel> sorted(Stream<DnsLabel> namespaces) {
        return namespaces
                .distinct()
                .sorted(Comparator.comparing(DnsLabel::toString))
                .toList();
    }
}
