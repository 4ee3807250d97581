package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.IngressAnnotations;
import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An Ingress.
 *
 * @param host the host name
 * @param className the ingress class
 * @param tlsSecret the Secret with the certificate; empty for plain HTTP
 * @param annotations all annotations: those of certificate and authentication, then the user's own
 */
public record IngressPlan(
        String host, String className, Optional<String> tlsSecret, SortedMap<String, String> annotations) {

    public IngressPlan {
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /** The address that it gives, without a path. */
    public String url() {
        return (tlsSecret.isEmpty() ? "http://" : "https://") + host;
    }

    /** The Secrets that it refers to. */
    public Stream<ObjectName> secrets() {
        return Stream.concat(tlsSecret.stream(), Stream.ofNullable(annotations.get(IngressAnnotations.USERS)))
                .map(ObjectName::new);
    }

    /** Empty where the history server has no Ingress. */
    public static Optional<IngressPlan> of(HistoryIngress ingress) {
        if (!ingress.enabled()) {
            return Optional.empty();
        }
        SortedMap<String, String> annotations = new TreeMap<>(IngressAnnotations.of(ingress));
        ingress.annotations().forEach((key, value) -> annotations.put(key.toString(), value));
        return Optional.of(new IngressPlan(
                Objects.requireNonNull(ingress.host(), "a rule refuses an Ingress without it")
                        .toString(),
                ingress.className().toString(),
                Optional.ofNullable(ingress.tls())
                        .map(HistoryIngress.Tls::secret)
                        .map(ObjectName::toString),
                annotations));
    }
}
