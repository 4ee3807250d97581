package com.carbon254.spark.claims;

import com.carbon254.spark.catalogue.property.PropertyClass;
import com.carbon254.spark.catalogue.property.PropertyClass.Kind;
import com.carbon254.spark.config.lake.Iceberg;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a Spark property means where a user sets it: the class that it has in the catalogue, seen from there. A job may
 * override what the settings of all jobs say, but not how systems are reached.
 *
 * @param kind its class
 * @param key the key path that stands for it; empty if no key does
 * @param reason why it has its class, as a clause
 * @param remedy what to do instead of setting it; empty if it may be set
 */
public record PropertyMeaning(Kind kind, Optional<String> key, String reason, String remedy) {

    private static final String SETTINGS = "settings.";

    /** The meaning of a property for its owner; empty if the catalogue does not know it. */
    public static Optional<PropertyMeaning> of(String property, @Nullable Iceberg iceberg, PropertyOwner owner) {
        if (owner.kind() == PropertyOwner.Kind.STREAM && property.equals(StreamPartitions.PROPERTY)) {
            return Optional.of(new PropertyMeaning(
                    Kind.OURS,
                    Optional.of(owner.path() + "." + StreamPartitions.KEY),
                    "a stream has a number of its own, for adaptive execution is off in streams",
                    ""));
        }
        return PropertyClass.find(property, catalog(iceberg))
                .map(entry -> new PropertyMeaning(
                        kind(entry, owner),
                        entry.key().map(key -> path(key, owner)),
                        entry.reason(),
                        entry.separator().isPresent() ? "" : entry.remedy()));
    }

    /** The name of the platform's catalog; empty without one. */
    private static String catalog(@Nullable Iceberg iceberg) {
        return Optional.ofNullable(iceberg)
                .map(tables -> tables.catalog().toString())
                .orElse("");
    }

    private static Kind kind(PropertyClass entry, PropertyOwner owner) {
        boolean overridable =
                entry.key().filter(key -> key.startsWith(SETTINGS)).isPresent();
        if (overridable && owner.isJob()) {
            return Kind.USER;
        }
        // Jobs say their entries by a key of their own.
        boolean stated = entry.kind() == Kind.ADDITIVE && entry.key().isPresent();
        return stated && owner.isJob() ? Kind.OURS : entry.kind();
    }

    private static String path(String key, PropertyOwner owner) {
        return key.startsWith(PropertyClass.OF_JOB)
                ? owner.path() + "." + key.substring(PropertyClass.OF_JOB.length())
                : key;
    }
}
