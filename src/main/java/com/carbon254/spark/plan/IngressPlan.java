package com.carbon254.spark.plan;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.value.HttpUrl;
import com.carbon254.spark.value.ObjectName;
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

    private static final String NGINX = "nginx.ingress.kubernetes.io/";
    private static final String AUTHENTICATION_SECRET = NGINX + "auth-secret";

    /** Copies the annotations. */
    public IngressPlan {
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /** The Secrets that it refers to. */
    Stream<ObjectName> secrets() {
        return Stream.concat(tlsSecret.stream(), Stream.ofNullable(annotations.get(AUTHENTICATION_SECRET)))
                .map(ObjectName::new);
    }

    static Optional<IngressPlan> of(HistoryIngress ingress) {
        if (!ingress.enabled()) {
            return Optional.empty();
        }
        SortedMap<String, String> annotations = new TreeMap<>();
        Optional<HistoryIngress.Tls> tls = Optional.ofNullable(ingress.tls());
        tls.flatMap(certificate -> Optional.ofNullable(certificate.clusterIssuer()))
                .ifPresent(issuer -> annotations.put("cert-manager.io/cluster-issuer", issuer.toString()));
        authenticate(annotations, ingress.authentication());
        ingress.annotations().forEach((key, value) -> annotations.put(key.toString(), value));
        return Optional.of(new IngressPlan(
                Objects.requireNonNull(ingress.host(), "a rule refuses an Ingress without it")
                        .toString(),
                ingress.className().toString(),
                tls.map(HistoryIngress.Tls::secret).map(ObjectName::toString),
                annotations));
    }

    /** The annotations of ingress-nginx for external and for basic authentication. */
    private static void authenticate(
            SortedMap<String, String> annotations, HistoryIngress.Authentication authentication) {
        switch (authentication.type()) {
            case NONE -> {}
            case OAUTH2_PROXY -> {
                HttpUrl signIn = Objects.requireNonNull(authentication.signInUrl());
                annotations.put(
                        NGINX + "auth-url",
                        Objects.requireNonNull(authentication.url()).toString());
                annotations.put(NGINX + "auth-signin", signIn + "?rd=$scheme://$host$escaped_request_uri");
            }
            case BASIC -> {
                annotations.put(NGINX + "auth-type", "basic");
                annotations.put(
                        AUTHENTICATION_SECRET,
                        Objects.requireNonNull(authentication.secret()).toString());
                annotations.put(NGINX + "auth-realm", "Spark history");
            }
        }
    }
}
