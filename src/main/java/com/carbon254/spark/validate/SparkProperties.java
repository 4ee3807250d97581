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
        String problem = "\"" + key + "\": " + unwanted.reason();
        Fault fault = switch (unwanted.kind()) {
            case INEFFECTIVE, RETIRED ->
                new Fault(Rule.SPARK_PROPERTY_INEFFECTIVE, problem, "a property has an effect");
            case CREDENTIAL -> new Fault(Rule.CREDENTIAL, problem, "credentials stand in Secrets, never in a file");
            case DENIED -> new Fault(Rule.SPARK_PROPERTY_DENIED, problem, "a property is one that the operator takes");
        };
        return fault.at(environment, key, unwanted.remedy());
    }

    private static Finding managed(LoadedEnvironment environment, String key, String typed) {
        if (typed.equals(ManagedProperties.FIXED)) {
            String problem = "\"" + key + "\" has a value that the platform relies on";
            return new Fault(Rule.MANAGED_PROPERTY, problem, "the platform sets it").at(environment, key, "remove it");
        }
        String problem = "\"" + key + "\" is what " + typed + " stands for";
        return new Fault(Rule.MANAGED_PROPERTY, problem, "one of them may be set")
                .at(environment, key, "remove it and set " + typed);
    }

    private static Finding unknown(LoadedEnvironment environment, String key) {
        String problem = "\"" + key + "\" is no property that Spark 3.5 declares";
        String remedy = SparkKeys.near(key)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("remove it, or silence this rule with the name of the library that reads it");
        return new Fault(Rule.SPARK_PROPERTY_UNKNOWN, problem, "a property is one that somebody reads")
                .at(environment, key, remedy);
    }

    private static Finding wrong(
            LoadedEnvironment environment, Map.Entry<SparkPropertyKey, String> property, String allowed) {
        String path = BLOCK + "." + property.getKey();
        return new Finding(
                Rule.SPARK_PROPERTY_TYPE,
                environment.history().place(path),
                path,
                "\"" + property.getValue() + "\" is not allowed",
                "it must be " + allowed,
                "write a value of this form");
    }

    /** What is wrong with a key, and what is allowed. */
    private record Fault(Rule rule, String problem, String allowed) {

        Finding at(LoadedEnvironment environment, String key, String remedy) {
            String path = BLOCK + "." + key;
            return new Finding(rule, environment.history().place(path), path, problem, allowed, remedy);
        }
    }
}
