package com.carbon254.spark.validate;

import com.carbon254.spark.catalogue.KnownKey;
import com.carbon254.spark.catalogue.SparkKeys;
import com.carbon254.spark.catalogue.UnwantedKey;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.SparkPropertyKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spark properties do what they are meant to: Spark knows them, they have an effect, their values have the right type. */
final class SparkProperties implements EnvironmentRule {

    private static final String BLOCK = "settings.sparkConf";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        return environment.config().settings().sparkConf().entrySet().stream()
                .flatMap(property -> check(environment, property).stream())
                .toList();
    }

    private static Optional<Finding> check(
            LoadedEnvironment environment, Map.Entry<SparkPropertyKey, String> property) {
        String key = property.getKey().toString();
        Optional<UnwantedKey> unwanted = UnwantedKey.find(key);
        if (unwanted.isPresent()) {
            return Optional.of(unwanted(environment, key, unwanted.get()));
        }
        Optional<String> typed = ManagedProperties.typedKey(key, environment.config());
        if (typed.isPresent()) {
            return Optional.of(managed(environment, key, typed.get()));
        }
        Optional<KnownKey> known = SparkKeys.find(key);
        if (known.isEmpty()) {
            return Optional.of(unknown(environment, key));
        }
        return known.get().fault(property.getValue()).map(allowed -> wrong(environment, property, allowed));
    }

    private static Finding unwanted(LoadedEnvironment environment, String key, UnwantedKey unwanted) {
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

    private static Finding managed(LoadedEnvironment environment, String key, String typed) {
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

    private static Finding unknown(LoadedEnvironment environment, String key) {
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

    private static Finding wrong(
            LoadedEnvironment environment, Map.Entry<SparkPropertyKey, String> property, String allowed) {
        String path = path(property.getKey().toString());
        return new Finding(
                Rule.SPARK_PROPERTY_TYPE,
                environment.place(path),
                path,
                "\"" + property.getValue() + "\" is not allowed",
                "it must be " + allowed,
                "write a value of this form");
    }

    private static String path(String key) {
        return BLOCK + "." + key;
    }
}
