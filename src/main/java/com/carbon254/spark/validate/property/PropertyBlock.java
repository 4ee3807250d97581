package com.carbon254.spark.validate.property;

import com.carbon254.spark.catalogue.property.ApplicationField;
import com.carbon254.spark.catalogue.property.KnownKey;
import com.carbon254.spark.catalogue.property.PropertyClass;
import com.carbon254.spark.catalogue.property.SparkKeys;
import com.carbon254.spark.claims.PropertyMeaning;
import com.carbon254.spark.claims.PropertyOwner;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Spark properties.
 *
 * @param environment where it stands
 * @param block its key path
 * @param owner who sets them
 * @param release the Spark release that reads them
 */
record PropertyBlock(LoadedEnvironment environment, String block, PropertyOwner owner, SparkVersion release) {

    private static final Pattern LABEL = Pattern.compile("spark\\.kubernetes\\.(driver|executor)\\.label\\.(.+)");

    private static final Pattern REFERENCE = Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*");

    /** What is wrong with a property, if anything is. */
    Optional<Finding> check(Map.Entry<SparkPropertyKey, String> property) {
        String key = property.getKey().toString();
        Optional<PropertyMeaning> meaning =
                PropertyMeaning.of(key, environment.config().iceberg(), owner);
        return meaning.filter(known -> !isReference(property, known))
                .flatMap(known -> refused(key, known))
                .or(() -> label(key))
                .or(() -> value(property));
    }

    /** A REST catalog reads a credential from the variable that is named in its place; checks see that drivers have it. */
    private static boolean isReference(Map.Entry<SparkPropertyKey, String> property, PropertyMeaning meaning) {
        return meaning.kind() == PropertyClass.Kind.CREDENTIAL
                && property.getKey().toString().startsWith("spark.sql.catalog.")
                && REFERENCE.matcher(property.getValue()).matches();
    }

    /** Whether the catalogue says that no user sets the property here. */
    private Optional<Finding> refused(String key, PropertyMeaning meaning) {
        return switch (meaning.kind()) {
            case USER, ADDITIVE -> Optional.empty();
            case OURS -> Optional.of(managed(key, meaning));
            case INEFFECTIVE, RETIRED -> Optional.of(unwanted(Rule.SPARK_PROPERTY_INEFFECTIVE, key, meaning));
            case CREDENTIAL -> Optional.of(unwanted(Rule.CREDENTIAL, key, meaning));
            case DENIED -> Optional.of(unwanted(Rule.SPARK_PROPERTY_DENIED, key, meaning));
            case DANGEROUS -> Optional.of(unwanted(Rule.SPARK_PROPERTY_DANGEROUS, key, meaning));
        };
    }

    private Finding managed(String key, PropertyMeaning meaning) {
        return finding(
                Rule.MANAGED_PROPERTY,
                key,
                "\"" + key + "\" is "
                        + meaning.key()
                                .map(typed -> "what " + typed + " stands for")
                                .orElse("for the platform to set"),
                meaning.reason(),
                meaning.key().map(typed -> "remove it and set " + typed).orElse("remove it"));
    }

    private Finding unwanted(Rule rule, String key, PropertyMeaning meaning) {
        return finding(rule, key, "\"" + key + "\" has no place here", meaning.reason(), meaning.remedy());
    }

    /** A label that a pod of the platform has anyway, and that others find it by. */
    private Optional<Finding> label(String key) {
        Matcher label = LABEL.matcher(key);
        return label.matches()
                ? ApplicationField.find(label.group(1) + ".labels." + label.group(2))
                        .map(field -> finding(
                                Rule.MANAGED_PROPERTY,
                                key,
                                "\"" + label.group(2) + "\" is a label for the platform to set",
                                field.text(),
                                "remove it"))
                : Optional.empty();
    }

    private Optional<Finding> value(Map.Entry<SparkPropertyKey, String> property) {
        String key = property.getKey().toString();
        Optional<SparkKeys> keys = SparkKeys.ofLine(release.line());
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownKey> known = keys.get().find(key);
        if (known.isEmpty()) {
            return Optional.of(unknown(key, keys.get()));
        }
        return known.get().fault(property.getValue()).map(allowed -> wrong(property, allowed));
    }

    private Finding unknown(String key, SparkKeys keys) {
        return finding(
                Rule.SPARK_PROPERTY_UNKNOWN,
                key,
                "\"" + key + "\" is no property that Spark " + keys.line() + " declares",
                "a property is set to some effect",
                keys.near(key)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("remove it, or silence this rule with the name of the library that reads it"));
    }

    private Finding wrong(Map.Entry<SparkPropertyKey, String> property, String allowed) {
        return finding(
                Rule.SPARK_PROPERTY_TYPE,
                property.getKey().toString(),
                "\"" + property.getValue() + "\" is not allowed",
                "it must be " + allowed,
                "write a value of this form");
    }

    private Finding finding(Rule rule, String key, String problem, String allowed, String remedy) {
        String path = path(key);
        return new Finding(rule, environment.place(path), path, problem, allowed, remedy);
    }

    /** Whether a file sets the property here, rather than in a block that this one inherits from. */
    boolean says(SparkPropertyKey key) {
        return !environment.history().own(path(key.toString())).isEmpty();
    }

    private String path(String key) {
        return block + "." + key;
    }
}
