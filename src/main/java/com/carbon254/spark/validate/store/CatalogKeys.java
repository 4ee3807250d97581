package com.carbon254.spark.validate.store;

import com.carbon254.spark.config.lake.CatalogAuthentication;
import com.carbon254.spark.config.lake.CatalogAuthentication.AuthenticationType;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity.IdentityType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The authentication of the catalog has the keys of its type, and the keys of AWS that a signature takes. */
final class CatalogKeys implements EnvironmentRule {

    private static final String BELOW = ".authentication";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Optional.ofNullable(environment.config().iceberg())
                .map(Iceberg::authentication)
                .ifPresent(stated -> check(environment, "iceberg" + BELOW, stated, findings));
        environment
                .config()
                .catalogs()
                .forEach((name, catalog) -> Optional.ofNullable(catalog.authentication())
                        .ifPresent(stated -> check(environment, "catalogs." + name + BELOW, stated, findings)));
        return findings;
    }

    private static void check(
            LoadedEnvironment environment, String path, CatalogAuthentication stated, List<Finding> findings) {
        if (environment.refused().cover(path)) {
            return;
        }
        Subject subject = new Subject(environment, path, stated.type(), findings);
        subject.belongs("secret", stated.secret(), AuthenticationType.OAUTH2, AuthenticationType.TOKEN);
        subject.belongs("secretKey", stated.secretKey(), AuthenticationType.OAUTH2, AuthenticationType.TOKEN);
        subject.belongs("tokenUri", stated.tokenUri(), AuthenticationType.OAUTH2);
        subject.belongs("scope", stated.scope(), AuthenticationType.OAUTH2);
        subject.belongs("tokenExchange", stated.tokenExchange(), AuthenticationType.OAUTH2);
        subject.belongs("signingName", stated.signingName(), AuthenticationType.SIGV4);
        subject.belongs("signingRegion", stated.signingRegion(), AuthenticationType.SIGV4);
        whereabouts(subject, stated);
        switch (stated.type()) {
            case NONE -> {}
            case OAUTH2, TOKEN -> subject.needs("secret", stated.secret(), "each client shows what a Secret holds");
            case SIGV4 -> {
                subject.needs("signingName", stated.signingName(), "glue is Glue's, s3tables that of S3 Tables");
                signature(subject, environment.config().objectStore());
            }
        }
    }

    private static void whereabouts(Subject subject, CatalogAuthentication stated) {
        if (stated.where() != null && stated.tokenUri() == null) {
            subject.fault(
                    "where",
                    subject.path() + ".where",
                    "no tokenUri is set, so that where says where a service without an address is",
                    "it says where those run who answer at tokenUri",
                    "set tokenUri, or remove where with null");
        }
    }

    private static void signature(Subject subject, @Nullable ObjectStore store) {
        if (store != null && store.identity() != null && store.identity().type() == IdentityType.NONE) {
            subject.fault(
                    "type",
                    subject.path() + ".type",
                    "\"sigv4\" signs with keys of AWS, and with objectStore.identity.type \"none\" pods have none",
                    "requests are signed with the keys or the identity by which pods reach the object store",
                    "set objectStore.credentials, or the identity irsa or eksPodIdentity");
        }
    }

    private record Subject(
            LoadedEnvironment environment, String path, AuthenticationType type, List<Finding> findings) {

        void belongs(String key, @Nullable Object value, AuthenticationType... owners) {
            if (value != null && !Arrays.asList(owners).contains(type)) {
                String types = Arrays.stream(owners).map(Object::toString).collect(Collectors.joining(" or "));
                fault(
                        key,
                        path + "." + key,
                        "\"" + value + "\" contradicts " + path + ".type \"" + type + "\"",
                        "it belongs to the type " + types,
                        "remove it with null, or choose the type " + types);
            }
        }

        void needs(String key, @Nullable Object value, String reason) {
            if (value == null) {
                fault(
                        key,
                        path + ".type",
                        "the key is missing, and " + path + ".type is \"" + type + "\"",
                        reason,
                        "set it, or choose another type");
            }
        }

        void fault(String key, String place, String problem, String allowed, String remedy) {
            findings.add(new Finding(
                    Rule.CATALOG_KEYS, environment.place(place), path + "." + key, problem, allowed, remedy));
        }
    }
}
