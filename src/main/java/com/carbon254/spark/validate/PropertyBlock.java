package com.carbon254.spark.validate;

import com.carbon254.spark.catalogue.KnownKey;
import com.carbon254.spark.catalogue.SparkKeys;
import com.carbon254.spark.catalogue.UnwantedKey;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.SparkPropertyKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A block of Spark properties.
 *
 * @param environment where it stands
 * @param block its key path
 * @param typed the typed key that stands for a property here, if one does
 */
record PropertyBlock(LoadedEnvironment environment, String block, Function<String, Optional<String>> typed) {

    /** What is wrong with a property, if anything is. */
    Optional<Finding> check(Map.Entry<SparkPropertyKey, String> property) {
        String key = property.getKey().toString();
        Optional<UnwantedKey> unwanted = UnwantedKey.find(key);
        if (unwanted.isPresent()) {
            return Optional.of(unwanted(key, unwanted.get()));
        }
        Optional<String> managed = typed.apply(key);
        if (managed.isPresent()) {
            return Optional.of(managed(key, managed.get()));
        }
        Optional<KnownKey> known = SparkKeys.find(key);
        if (known.isEmpty()) {
            return Optional.of(unknown(key));
        }
        return known.get().fault(property.getValue()).map(allowed -> wrong(property, allowed));
    }

    private Finding unwanted(String key, UnwantedKey unwanted) {
        Rule rule = switch (unwanted.kind()) {
            case INEFFECTIVE, RETIRED -> Rule.SPARK_PROPERTY_INEFFECTIVE;
            case CREDENTIAL -> Rule.CREDENTIAL;
            case DENIED -> Rule.SPARK_PROPERTY_DENIED;
        };
        String path = path(key);
        return new Finding(
                rule,
                environment.place(path),
                path,
                "\"" + key + "\" has no place here",
                unwanted.reason(),
                unwanted.remedy());
    }

    private Finding managed(String key, String typed) {
        boolean fixed = typed.equals(ManagedProperties.FIXED);
        String path = path(key);
        return new Finding(
                Rule.MANAGED_PROPERTY,
                environment.place(path),
                path,
                "\"" + key + "\" is " + (fixed ? "for the platform to set" : "what " + typed + " stands for"),
                fixed ? "the platform relies on its own value" : "one of them may be set",
                fixed ? "remove it" : "remove it and set " + typed);
    }

    private Finding unknown(String key) {
        String path = path(key);
        return new Finding(
                Rule.SPARK_PROPERTY_UNKNOWN,
                environment.place(path),
                path,
                "\"" + key + "\" is no property that Spark 3.5 declares",
                "a property is set to some effect",
                SparkKeys.near(key)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("remove it, or silence this rule with the name of the library that reads it"));
    }

    private Finding wrong(Map.Entry<SparkPropertyKey, String> property, String allowed) {
        String path = path(property.getKey().toString());
        return new Finding(
                Rule.SPARK_PROPERTY_TYPE,
                environment.place(path),
                path,
                "\"" + property.getValue() + "\" is not allowed",
                "it must be " + allowed,
                "write a value of this form");
    }

    /** Whether a file sets the property here, rather than in a block that this one inherits from. */
    boolean says(SparkPropertyKey key) {
        return !environment.history().own(path(key.toString())).isEmpty();
    }

    private String path(String key) {
        return block + "." + key;
    }
}
