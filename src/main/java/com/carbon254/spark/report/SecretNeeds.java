package com.carbon254.spark.report;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.reference.Reference;
import com.carbon254.spark.check.reference.ReferenceFinder;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.engine.TrinoPlan;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds every Secret that the objects of an environment name: in pods, in an Ingress, in connectors, in values for Helm. */
public final class SecretNeeds {

    /** How a connector names a Secret: by the config provider of Strimzi. */
    private static final Pattern OF_CONNECTOR = Pattern.compile("\\$\\{secrets:([^/}]+)/([^:}]+):([^}]+)}");

    /** The key of a Secret with users (ingress-nginx, auth-secret). */
    private static final String USERS_KEY = "auth";

    /** By name: one name means one Secret, brought to each namespace. */
    private final SortedMap<String, SecretNeed> needs = new TreeMap<>();

    private final Objects objects;

    private SecretNeeds(Objects objects) {
        this.objects = objects;
    }

    /**
     * The Secrets, by name.
     *
     * @param manifests the objects of the environment
     * @param platform what they are made of: it knows of Trino, whose pods are in no object, and who else makes Secrets
     */
    public static List<SecretNeed> of(List<Manifest> manifests, Platform platform) {
        SecretNeeds found = new SecretNeeds(Objects.of(manifests));
        manifests.forEach(manifest -> found.references(manifest, ReferenceFinder.in(manifest)));
        found.objects.pods().forEach(pod -> found.references(pod.owner(), ReferenceFinder.in(pod)));
        found.objects.ofKind("KafkaConnector").forEach(found::connector);
        found.objects.ofKind("KafkaConnect").forEach(found::connect);
        found.objects.ofKind("ServiceMonitor").forEach(found::monitor);
        found.objects.ofKind("Certificate").forEach(found::certificate);
        found.objects.ofKind("Ingress").forEach(found::ingress);
        found.objects.ofKind("SealedSecret").forEach(secret -> found.filled(secret, "/spec/template/metadata/name"));
        found.objects.ofKind("ExternalSecret").forEach(external -> found.filled(external, "/spec/target/name"));
        found.objects.ofKind("Deployment").forEach(found::webhook);
        platform.engines().trino().ifPresent(found::trino);
        found.objects.ofKind("ExternalSecret").forEach(found::external);
        found.objects.ofKind("SealedSecret").forEach(found::sealed);
        platform.secrets().madeElsewhere().forEach(found::madeBy);
        return List.copyOf(found.needs.values());
    }

    private void references(Manifest manifest, List<Reference> references) {
        references.stream()
                .filter(reference -> reference.kind().equals("Secret"))
                .forEach(reference -> keys(reference)
                        .forEach(key -> add(
                                reference.name(),
                                reference.namespace(),
                                key,
                                manifest.key().toString())));
    }

    /** Those that are read: by their names, or by what the place in an Ingress means. */
    private static List<String> keys(Reference reference) {
        if (reference.pointer().startsWith("/spec/tls/")) {
            return SecretNeed.certificateKeys();
        }
        if (reference.pointer().startsWith("/metadata/annotations/")) {
            return List.of(USERS_KEY);
        }
        return List.of(reference.pointer().contains("/imagePullSecrets/") ? SecretNeed.PULL_KEY : reference.key());
    }

    private void connector(Manifest manifest) {
        referred(manifest, manifest.content().at("/spec/config"));
    }

    private void referred(Manifest manifest, JsonNode properties) {
        for (JsonNode value : properties) {
            OF_CONNECTOR.matcher(value.asText()).results().forEach(found -> connector(manifest, found));
        }
    }

    /** By the fields that Strimzi has for a login (1.2). */
    private void connect(Manifest manifest) {
        JsonNode spec = manifest.content().path("spec");
        JsonNode authentication = spec.path("authentication");
        spec.at("/tls/trustedCertificates").forEach(trusted -> named(manifest, trusted, "certificate"));
        named(manifest, authentication.path("certificateAndKey"), "certificate");
        named(manifest, authentication.path("certificateAndKey"), "key");
        named(manifest, authentication.path("passwordSecret"), "password");
        referred(manifest, authentication.path("config"));
    }

    private void named(Manifest manifest, JsonNode secret, String field) {
        if (secret.has("secretName")) {
            add(
                    secret.path("secretName").asText(),
                    manifest.key().namespace(),
                    secret.path(field).asText(),
                    manifest.key().toString());
        }
    }

    private void connector(Manifest manifest, MatchResult found) {
        add(found.group(2), found.group(1), found.group(3), manifest.key().toString());
    }

    /** By the user as which Prometheus scrapes. */
    private void monitor(Manifest manifest) {
        for (JsonNode endpoint : manifest.content().at("/spec/endpoints")) {
            for (JsonNode key : endpoint.path("basicAuth")) {
                add(
                        key.path("name").asText(),
                        manifest.key().namespace(),
                        key.path("key").asText(),
                        manifest.key().toString());
            }
        }
    }

    private void certificate(Manifest manifest) {
        String name = manifest.content().at("/spec/secretName").asText();
        add(name, manifest.key().namespace(), "", manifest.key().toString());
        needs.computeIfPresent(name, (key, need) -> madeBy(need, "cert-manager, by " + manifest.key()));
    }

    /** An annotation asks cert-manager to fill the Secret of an Ingress. */
    private void ingress(Manifest manifest) {
        if (manifest.content()
                .at("/metadata/annotations")
                .propertyStream()
                .noneMatch(note -> note.getKey().startsWith("cert-manager.io/"))) {
            return;
        }
        for (JsonNode certificate : manifest.content().at("/spec/tls")) {
            needs.computeIfPresent(
                    certificate.path("secretName").asText(),
                    (key, need) -> madeBy(need, "cert-manager, by " + manifest.key()));
        }
    }

    /** A controller makes the Secret of an object that a team has written; it is called like that unless it says otherwise. */
    private void filled(Manifest manifest, String at) {
        String name = manifest.content().at(at).asText(manifest.key().name());
        needs.computeIfPresent(
                name,
                (key, need) -> need.namespaces().contains(manifest.key().namespace())
                        ? madeBy(need, manifest.key().toString())
                        : need);
    }

    /** Without cert-manager the webhook makes its certificate by itself when it starts. */
    private void webhook(Manifest manifest) {
        String name = PlatformNames.WEBHOOK_CERTIFICATE;
        if (!manifest.key().name().equals(PlatformNames.WEBHOOK)) {
            return;
        }
        boolean made = needs.containsKey(name);
        add(name, manifest.key().namespace(), "", manifest.key().toString());
        if (!made) {
            needs.computeIfPresent(name, (key, need) -> madeBy(need, "the operator's webhook"));
        }
    }

    private void external(Manifest manifest) {
        madeBy(manifest.content().at("/spec/target/name").asText(), "External Secrets Operator, by " + manifest.key());
    }

    private void sealed(Manifest manifest) {
        madeBy(manifest.key().name(), "Sealed Secrets, by " + manifest.key());
    }

    private void madeBy(String name, String maker) {
        needs.computeIfPresent(name, (key, need) -> madeBy(need, maker));
    }

    private void trino(TrinoPlan plan) {
        plan.variables()
                .forEach(variable -> add(
                        variable.key().secret().toString(),
                        plan.namespace().toString(),
                        variable.key().key().toString(),
                        "Trino"));
    }

    private void add(String name, String namespace, String key, String reader) {
        SecretNeed need = needs.getOrDefault(
                name, new SecretNeed(name, new TreeSet<>(), new TreeSet<>(), false, new TreeSet<>(), SecretNeed.TEAM));
        needs.put(
                name,
                new SecretNeed(
                        name,
                        with(need.namespaces(), namespace),
                        key.isEmpty() ? need.keys() : with(need.keys(), key),
                        need.whole() || key.isEmpty(),
                        with(need.readers(), reader),
                        need.maker()));
    }

    private static SecretNeed madeBy(SecretNeed need, String maker) {
        return new SecretNeed(need.name(), need.namespaces(), need.keys(), need.whole(), need.readers(), maker);
    }

    private static SortedSet<String> with(SortedSet<String> texts, String text) {
        TreeSet<String> more = new TreeSet<>(texts);
        more.add(text);
        return more;
    }
}
