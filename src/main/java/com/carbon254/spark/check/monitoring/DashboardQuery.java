package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.InvalidPromqlException;
import com.carbon254.spark.promql.Placeholders;
import com.carbon254.spark.promql.Promql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query of a dashboard: that of a panel, or that of a variable.
 *
 * @param manifest the ConfigMap that holds the dashboard
 * @param pointer where in it
 * @param name the panel or variable
 * @param text the expression
 * @param legend what its series are called, with labels in double braces
 */
record DashboardQuery(Manifest manifest, String pointer, String name, String text, String legend) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LABEL_VALUES =
            Pattern.compile("label_values\\((.*),\\s*(\\w+)\\s*\\)", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** The queries of all ConfigMaps that hold dashboards: files in JSON that have panels. */
    static List<DashboardQuery> of(Objects objects) {
        List<DashboardQuery> queries = new ArrayList<>();
        objects.ofKind("ConfigMap")
                .forEach(map -> map.content().path("data").properties().stream()
                        .filter(file -> file.getKey().endsWith(".json"))
                        .forEach(file ->
                                collect(map, file.getKey(), file.getValue().asText(), queries)));
        return queries;
    }

    private static void collect(Manifest map, String file, String text, List<DashboardQuery> queries) {
        JsonNode dashboard = read(text);
        if (!dashboard.path("panels").isArray()) {
            return;
        }
        String pointer = "/data/" + file.replace("~", "~0").replace("/", "~1");
        dashboard.at("/templating/list").forEach(variable -> {
            Matcher values = LABEL_VALUES.matcher(variable.path("query").asText());
            if (values.matches()) {
                String name = "variable " + variable.path("name").asText();
                queries.add(new DashboardQuery(map, pointer, name, values.group(1), "{{" + values.group(2) + "}}"));
            }
        });
        panels(dashboard).forEach(panel -> {
            String name = "panel " + panel.path("title").asText();
            panel.path("targets")
                    .valueStream()
                    .filter(target -> isOfPrometheus(panel, target))
                    .forEach(target -> queries.add(new DashboardQuery(
                            map,
                            pointer,
                            name,
                            target.path("expr").asText(),
                            target.path("legendFormat").asText())));
        });
    }

    /** A team's panel may ask other systems as well, and texts ask none. */
    private static boolean isOfPrometheus(JsonNode panel, JsonNode target) {
        String own = target.at("/datasource/type").asText();
        String type = own.isEmpty() ? panel.at("/datasource/type").asText() : own;
        return type.isEmpty() ? target.has("expr") : type.equals("prometheus");
    }

    /** The panels, and those within a row that is folded. */
    private static Stream<JsonNode> panels(JsonNode parent) {
        return parent.path("panels").valueStream().flatMap(panel -> Stream.concat(Stream.of(panel), panels(panel)));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    /** The expression, if it can be read. */
    Stream<Expression> parsed() {
        try {
            return Stream.of(Promql.parse(text, Placeholders.ACCEPTED));
        } catch (InvalidPromqlException e) {
            return Stream.empty();
        }
    }

    /** The labels that its legend shows. */
    Stream<String> shownLabels() {
        return SHOWN.matcher(legend).results().map(match -> match.group(1)).distinct();
    }

    Fault fault(String problem, String allowed, String remedy, Rule broken) {
        return new Fault(manifest.key(), manifest.file(), pointer, name + ": " + problem, allowed, remedy, broken);
    }
}
