package com.carbon254.spark.engines;

import com.carbon254.spark.kube.JsonText;
import com.carbon254.spark.plan.engine.TrinoPlan;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.text.PropertySection;
import com.carbon254.spark.text.TrinoProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Trino and its Helm chart read.
 *
 * @param all the files by name
 */
record TrinoFiles(SortedMap<String, String> all) {

    /**
     * Values for Trino's chart, as JSON, which Helm reads as YAML: by {@code catalogs} the chart rolls the pods when the
     * file changes, which it does for no ConfigMap of others (trino chart 1, checksum/catalog-config).
     */
    private static final String VALUES = "helm-values.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    static TrinoFiles of(TrinoPlan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        plan.catalogs().forEach(catalog -> files.put(file(catalog), text(catalog)));
        files.put(VALUES, values(plan));
        return new TrinoFiles(files);
    }

    /** The file of a catalog, which Trino calls after it. */
    static String file(TrinoPlan.Catalog catalog) {
        return catalog.name() + ".properties";
    }

    private static String text(TrinoPlan.Catalog catalog) {
        return TrinoProperties.render(
                catalog.whose(),
                catalog.properties().stream()
                        .map(group -> PropertySection.of(group.heading(), group.properties()))
                        .toList());
    }

    private static String values(TrinoPlan plan) {
        ObjectNode values = JSON.createObjectNode();
        ObjectNode catalogs = values.putObject("catalogs");
        plan.catalogs().forEach(catalog -> catalogs.put(catalog.name(), text(catalog)));
        if (!plan.variables().isEmpty()) {
            ArrayNode variables = values.putArray("env");
            plan.variables().forEach(variable -> fromSecret(variables.addObject(), variable));
        }
        return JsonText.of(values);
    }

    private static void fromSecret(ObjectNode node, Variable.FromSecret variable) {
        node.put("name", variable.name());
        node.putObject("valueFrom")
                .putObject("secretKeyRef")
                .put("name", variable.key().secret().toString())
                .put("key", variable.key().key().toString());
    }
}
