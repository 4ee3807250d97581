package com.carbon254.spark.dashboards;

import com.carbon254.spark.dashboard.ColumnLink;
import com.carbon254.spark.dashboard.Kind;
import com.carbon254.spark.dashboard.Panel;
import com.carbon254.spark.dashboard.Query;
import com.carbon254.spark.dashboard.Step;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * A panel as Grafana reads it.
 *
 * @param panel what it shows
 */
record PanelJson(Panel panel) {

    /** What tables call the labels that are not good names for people. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("alertname", "Alert"),
            List.of("application_id", "Application id"),
            List.of("application_name", "Application"),
            List.of("exported_namespace", "Namespace"),
            List.of("name", "Name"),
            List.of("namespace", "Namespace"),
            List.of("pod", "Pod"),
            List.of("reason", "Reason"),
            List.of("severity", "Severity"),
            List.of("spark_job", "Job"),
            List.of("state", "State"),
            List.of("table", "Table"));

    void writeTo(ObjectNode node, PanelGrid.Rectangle place) {
        node.put("type", type()).put("title", panel.title()).put("description", panel.question());
        place(node, place);
        source(node);
        ArrayNode targets = node.putArray("targets");
        for (int i = 0; i < panel.queries().size(); i++) {
            target(targets.addObject(), letter(i), panel.queries().get(i));
        }
        if (panel.look().kind() == Kind.EVENTS) {
            // Events are recorded once a minute: a shorter step would show gaps.
            node.put("interval", "1m");
        }
        fields(node.putObject("fieldConfig"));
        options(node.putObject("options"));
        if (panel.look().kind() == Kind.TABLE) {
            columns(node.putArray("transformations"));
        }
    }

    static void place(ObjectNode node, PanelGrid.Rectangle place) {
        node.putObject("gridPos")
                .put("x", place.left())
                .put("y", place.top())
                .put("w", place.width())
                .put("h", place.height());
    }

    /** The source that people choose above the panels. */
    static void source(ObjectNode node) {
        node.putObject("datasource").put("type", "prometheus").put("uid", "${datasource}");
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private String type() {
        return switch (panel.look().kind()) {
            case STAT -> "stat";
            case LINES, EVENTS -> "timeseries";
            case BARS -> "bargauge";
            case TABLE -> "table";
        };
    }

    private void target(ObjectNode target, String letter, Query query) {
        target.put("refId", letter);
        source(target);
        target.put("expr", query.expression());
        switch (panel.look().kind()) {
            case LINES, EVENTS -> target.put("range", true).put("legendFormat", query.legend());
            case STAT, BARS -> target.put("instant", true).put("legendFormat", query.legend());
            case TABLE -> target.put("instant", true).put("format", "table");
        }
    }

    private void fields(ObjectNode config) {
        ObjectNode defaults =
                config.putObject("defaults").put("unit", panel.look().unit());
        ObjectNode thresholds = defaults.putObject("thresholds").put("mode", "absolute");
        ArrayNode steps = thresholds.putArray("steps");
        panel.look().steps().forEach(step -> step(steps.addObject().put("color", step.color()), step));
        switch (panel.look().kind()) {
            case STAT, BARS -> defaults.putObject("color").put("mode", "thresholds");
            case LINES -> line(defaults.putObject("custom"));
            case EVENTS -> bar(defaults.put("decimals", 0).putObject("custom"));
            case TABLE -> {}
        }
        overrides(config.putArray("overrides"));
    }

    private static void step(ObjectNode node, Step step) {
        if (step.from().isEmpty()) {
            node.putNull("value");
        } else {
            node.put("value", new BigDecimal(step.from()));
        }
    }

    private static void line(ObjectNode custom) {
        custom.put("drawStyle", "line")
                .put("lineWidth", 1)
                .put("fillOpacity", 10)
                .put("showPoints", "never");
    }

    private static void bar(ObjectNode custom) {
        custom.put("drawStyle", "bars").put("fillOpacity", 80).put("lineWidth", 0);
        custom.putObject("stacking").put("mode", "normal").put("group", "A");
    }

    private void overrides(ArrayNode overrides) {
        for (Query query : panel.queries()) {
            if (!query.unit().isEmpty()) {
                property(overrides, query.legend(), "unit").put("value", query.unit());
            }
        }
        for (ColumnLink link : panel.links()) {
            property(overrides, column(link.column()), "links")
                    .putArray("value")
                    .addObject()
                    .put("title", link.title())
                    .put("url", link.url())
                    .put("targetBlank", true);
        }
    }

    private static ObjectNode property(ArrayNode overrides, String column, String id) {
        ObjectNode override = overrides.addObject();
        override.putObject("matcher").put("id", "byName").put("options", column);
        return override.putArray("properties").addObject().put("id", id);
    }

    private static String column(String label) {
        return COLUMNS.stream()
                .filter(pair -> pair.get(0).equals(label))
                .map(pair -> pair.get(1))
                .findFirst()
                .orElse(label);
    }

    private void options(ObjectNode options) {
        switch (panel.look().kind()) {
            case STAT -> {
                reduced(options);
                options.put("colorMode", "background").put("graphMode", "none").put("textMode", "value");
            }
            case BARS -> {
                reduced(options);
                options.put("displayMode", "basic").put("orientation", "horizontal");
            }
            case LINES, EVENTS -> {
                options.putObject("legend")
                        .put("displayMode", "list")
                        .put("placement", "bottom")
                        .put("showLegend", true)
                        .putArray("calcs");
                options.putObject("tooltip").put("mode", "multi").put("sort", "desc");
            }
            case TABLE -> options.put("showHeader", true);
        }
    }

    private static void reduced(ObjectNode options) {
        options.putObject("reduceOptions")
                .put("values", false)
                .putArray("calcs")
                .add("lastNotNull");
    }

    /** One row a series: the answers beside each other, without their time, under names for people. */
    private void columns(ArrayNode transformations) {
        transformations.addObject().put("id", "merge").putObject("options");
        ObjectNode organize = transformations.addObject().put("id", "organize").putObject("options");
        organize.putObject("excludeByName").put("Time", true);
        ObjectNode names = organize.putObject("renameByName");
        COLUMNS.forEach(pair -> names.put(pair.get(0), pair.get(1)));
        if (panel.queries().size() == 1) {
            names.put("Value", panel.queries().get(0).legend());
        }
        for (int i = 0; i < panel.queries().size(); i++) {
            names.put("Value #" + letter(i), panel.queries().get(i).legend());
        }
    }
}
