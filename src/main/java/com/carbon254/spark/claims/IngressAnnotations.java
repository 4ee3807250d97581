package com.carbon254.spark.claims;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.value.address.HttpUrl;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The annotations of an Ingress that keys stand for: those of ingress-nginx for authentication, and of cert-manager. */
public final class IngressAnnotations {

    /** The Secret with the users and passwords of basic authentication. */
    public static final String USERS = "nginx.ingress.kubernetes.io/auth-secret";

    private static final String AUTHENTICATION = "nginx.ingress.kubernetes.io/auth-";
    private static final String ISSUER = "cert-manager.io/cluster-issuer";

    private IngressAnnotations() {}

    /** The key below the Ingress that stands for an annotation, if one does. */
    public static Optional<String> key(String annotation) {
        if (annotation.equals(ISSUER)) {
            return Optional.of("tls.clusterIssuer");
        }
        return annotation.startsWith(AUTHENTICATION) ? Optional.of("authentication") : Optional.empty();
    }

    /** What the keys of an Ingress make. */
    public static SortedMap<String, String> of(HistoryIngress ingress) {
        SortedMap<String, String> annotations = new TreeMap<>();
        Optional.ofNullable(ingress.tls())
                .flatMap(certificate -> Optional.ofNullable(certificate.clusterIssuer()))
                .ifPresent(issuer -> annotations.put(ISSUER, issuer.toString()));
        authenticate(annotations, ingress.authentication());
        return annotations;
    }

    private static void authenticate(
            SortedMap<String, String> annotations, HistoryIngress.Authentication authentication) {
        switch (authentication.type()) {
            case NONE -> {}
            case OAUTH2_PROXY -> {
                HttpUrl signIn = Objects.requireNonNull(authentication.signInUrl());
                annotations.put(
                        AUTHENTICATION + "url",
                        Objects.requireNonNull(authentication.url()).toString());
                annotations.put(AUTHENTICATION + "signin", signIn + "?rd=$scheme://$host$escaped_request_uri");
            }
            case BASIC -> {
                annotations.put(AUTHENTICATION + "type", "basic");
                annotations.put(
                        USERS, Objects.requireNonNull(authentication.secret()).toString());
                annotations.put(AUTHENTICATION + "realm", "Spark history");
            }
        }
    }
}
