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
        String properties = TrinoProperties.render(plan.properties().stream()
                .map(group -> PropertySection.of(group.heading(), group.properties()))
                .toList());
        SortedMap<String, String> files = new TreeMap<>();
        files.put(plan.catalog() + ".properties", properties);
        files.put(VALUES, values(plan, properties));
        return new TrinoFiles(files);
    }

    private static String values(TrinoPlan plan, String properties) {
        ObjectNode values = JSON.createObjectNode();
        values.putObject("catalogs").put(plan.catalog(), properties);
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
