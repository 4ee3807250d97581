package com.carbon254.spark.claims;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    public static DnsLabel of(Job job, DnsLabel platform) {
        return Optional.ofNullable(job.namespace()).orElse(platform);
    }

    /** Where Kafka Connect lives: the namespace of the platform, unless it says another. */
    public static DnsLabel of(Connect connect, DnsLabel platform) {
        return Optional.ofNullable(connect.namespace()).orElse(platform);
    }

    /** Where the operator's own objects live: the namespace of the platform, unless the operator has one of its own. */
    public static Stated<DnsLabel> ofOperator(Operator operator, DnsLabel platform) {
        return Optional.ofNullable(operator.namespace())
                .map(namespace -> new Stated<>(namespace, OPERATOR))
                .orElseGet(() -> new Stated<>(platform, "namespace"));
    }

    /** Those that are prepared for jobs, sorted, each once; that of the platform is one of them. */
    public static List<DnsLabel> prepared(DnsLabel platform, Map<DnsLabel, String> ofJobs) {
        return sorted(Stream.concat(Stream.of(platform), ofJobs.keySet().stream()));
    }

    /** Those that an operator knows by name, sorted: the prepared ones, and those of other environments. */
    public static List<DnsLabel> served(List<DnsLabel> prepared, Operator operator) {
        return sorted(Stream.concat(prepared.stream(), operator.serves().keySet().stream()));
    }

    /** The labels by which the operator finds more, sorted; empty for none. */
    public static SortedMap<String, String> selector(Map<LabelKey, LabelValue> labels) {
        SortedMap<String, String> selector = new TreeMap<>();
        labels.forEach((key, value) -> selector.put(key.toString(), value.toString()));
        return selector;
    }

    private static List<DnsLabel> sorted(Stream<DnsLabel> namespaces) {
        return namespaces
                .distinct()
                .sorted(Comparator.comparing(DnsLabel::toString))
                .toList();
    }
}
