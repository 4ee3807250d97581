package com.carbon254.spark.check.object;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Spark properties of an application: those of every submission, and over them its own.
 *
 * @param pointer where its own stand in its object
 * @param own which of them it states itself
 * @param all all of them
 */
public record ApplicationProperties(String pointer, JsonNode own, SortedMap<String, String> all) {

    /** A property of a catalog whose value is the name of a variable. */
    private static final Pattern CATALOG = Pattern.compile("spark\\.sql\\.catalog\\.([^.]+)\\.(.+)");

    private static final String VARIABLE = "env:";

    public ApplicationProperties {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /** Those of every submission; none where no object states them. */
    public static SortedMap<String, String> ofSubmissions(List<Manifest> manifests) {
        return SubmissionDefaults.in(manifests);
    }

    /** Those of an application or of a schedule's runs; empty for anything else. */
    public static Stream<ApplicationProperties> of(Manifest manifest, SortedMap<String, String> defaults) {
        return SparkPods.specification(manifest)
                .filter(pointer -> !manifest.key().kind().equals("SparkConnect"))
                .map(pointer -> of(manifest, pointer + "/sparkConf", defaults))
                .stream();
    }

    private static ApplicationProperties of(Manifest manifest, String pointer, SortedMap<String, String> defaults) {
        JsonNode own = manifest.content().at(pointer);
        SortedMap<String, String> all = new TreeMap<>(defaults);
        own.properties()
                .forEach(property ->
                        all.put(property.getKey(), property.getValue().asText()));
        return new ApplicationProperties(pointer, own, all);
    }

    /**
     * A property of a catalog that is read from the environment.
     *
     * @param key the property
     * @param catalog the name of the catalog
     * @param variable the name of the variable
     */
    public record Named(String key, String catalog, String variable) {}

    /** Those that catalogs read from the environment. */
    public static Stream<Named> named(SortedMap<String, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> property.getValue().startsWith(VARIABLE))
                .flatMap(property -> {
                    Matcher catalog = CATALOG.matcher(property.getKey());
                    return catalog.matches()
                            ? Stream.of(new Named(
                                    property.getKey(),
                                    catalog.group(1),
                                    property.getValue().substring(VARIABLE.length())))
                            : Stream.empty();
                });
    }

    /** Where a property stands in the object; where all of its own stand, if it comes from every submission. */
    public String place(String key) {
        return own.has(key) ? pointer + "/" + key.replace("~", "~0").replace("/", "~1") : pointer;
    }
}
