package com.carbon254.spark.claims;

import com.carbon254.spark.catalogue.property.PropertyClass;
import com.carbon254.spark.catalogue.property.PropertyClass.Separator;
import com.carbon254.spark.catalogue.property.SparkKeys;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Properties to which several add entries: the platform first, then the settings of all jobs, the capabilities of a job, and
 * the job itself. Of any other property the last value holds.
 */
public final class SharedProperties {

    private SharedProperties() {}

    /** Whether what is said later is added to what was said before, rather than taking its place. */
    public static boolean isShared(String property) {
        return separator(property).isPresent();
    }

    /** Says something more of a property. */
    public static void put(SortedMap<String, String> properties, String property, String value) {
        properties.put(property, with(Optional.ofNullable(properties.get(property)), property, value));
    }

    /** The value of a property after another part of the platform adds to it. */
    public static String with(Optional<String> before, String property, String value) {
        return separator(property)
                .map(separator -> join(before.or(() -> builtIn(property, separator)), value, separator))
                .orElse(value);
    }

    private static Optional<Separator> separator(String property) {
        // No property of a catalog is shared, so the name of the catalog does not matter.
        return PropertyClass.find(property, "").flatMap(PropertyClass::separator);
    }

    /** An expression that hides secrets goes on hiding what Spark's own default hides; all lines have one (tested). */
    private static Optional<String> builtIn(String property, Separator separator) {
        return separator == Separator.BAR
                ? SparkKeys.ofAllLines()
                        .flatMap(keys -> keys.find(property).stream())
                        .findFirst()
                        .flatMap(key -> key.defaultValue())
                : Optional.empty();
    }

    private static String join(Optional<String> before, String value, Separator separator) {
        Stream<String> entries = Stream.concat(before.stream(), Stream.of(value));
        if (separator == Separator.COMMA) {
            // A class that stands twice would be made twice.
            entries = entries.flatMap(list -> Arrays.stream(list.split(",")))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty());
        }
        return separator == Separator.SPACE
                ? entries.collect(Collectors.joining(separator.text()))
                : entries.distinct().collect(Collectors.joining(separator.text()));
    }
}
