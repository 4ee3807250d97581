package com.carbon254.spark.dashboards;

import com.carbon254.spark.dashboard.Dashboard;
import com.carbon254.spark.dashboard.DashboardVariable;
import com.carbon254.spark.dashboard.Panel;
import com.carbon254.spark.dashboard.Section;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.monitoring.DashboardPlan;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * A dashboard as Grafana reads it from a file. It has no {@code id}, which each Grafana gives itself. Nothing in it is younger
 * than Grafana 10; the number of its schema is the one that the environment's Grafana writes itself.
 *
 * @param plan what all dashboards have in common
 * @param shown the dashboard
 */
record DashboardJson(DashboardPlan plan, DashboardPlan.Shown shown) {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES));

    /** The text of the file, with one key a line. */
    String text() {
        try {
            return WRITER.writeValueAsString(tree()) + "\n";
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    private ObjectNode tree() {
        Dashboard dashboard = shown.content();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("uid", shown.uid())
                .put("title", dashboard.title())
                .put("description", dashboard.purpose())
                .put("schemaVersion", plan.schema())
                .put("version", 1)
                .put("editable", false)
                .put("graphTooltip", 1)
                .put("refresh", "1m")
                .put("timezone", "browser");
        tree.putArray("tags").add(Labels.PLATFORM);
        tree.putObject("annotations").putArray("list");
        tree.putObject("time").put("from", "now-" + dashboard.span()).put("to", "now");
        links(tree.putArray("links"));
        ArrayNode variables = tree.putObject("templating").putArray("list");
        plan.variables().forEach(variable -> variable(variables.addObject(), variable));
        panels(tree.putArray("panels"), dashboard);
        return tree;
    }

    /** To the other dashboards, with the same time and choices, and to what is outside of Grafana. */
    private void links(ArrayNode links) {
        links.addObject()
                .put("type", "dashboards")
                .put("title", "Spark dashboards")
                .put("icon", "")
                .put("tooltip", "")
                .put("asDropdown", true)
                .put("includeVars", true)
                .put("keepTime", true)
                .put("targetBlank", false)
                .putArray("tags")
                .add(Labels.PLATFORM);
        plan.links().forEach(link -> link(links.addObject(), link));
    }

    private static void link(ObjectNode node, DashboardPlan.Link link) {
        node.put("type", "link")
                .put("title", link.title())
                .put("icon", "external link")
                .put("tooltip", "")
                .put("url", link.url())
                .put("asDropdown", false)
                .put("includeVars", false)
                .put("keepTime", false)
                .put("targetBlank", true)
                .putArray("tags");
    }

    private static void variable(ObjectNode node, DashboardVariable variable) {
        node.put("name", variable.name()).put("label", variable.title());
        switch (variable.type()) {
            case SOURCE -> node.put("type", "datasource").put("query", variable.offer());
            case LIST -> many(node.put("type", "custom").put("query", variable.offer()));
            case LABEL -> {
                many(node.put("type", "query").put("query", variable.offer()));
                // Jobs that ran at any time within the span, and may be gone: the list is read anew when that changes.
                node.put("refresh", 2).put("sort", 1).put("allValue", ".*");
                PanelJson.source(node);
            }
        }
    }

    private static void many(ObjectNode node) {
        node.put("multi", true).put("includeAll", true);
        ObjectNode current = node.putObject("current");
        current.putArray("text").add("All");
        current.putArray("value").add("$__all");
    }

    private static void panels(ArrayNode panels, Dashboard dashboard) {
        PanelGrid place = new PanelGrid();
        for (Section section : dashboard.sections()) {
            ObjectNode row = panels.addObject();
            row.put("id", section.id())
                    .put("type", "row")
                    .put("title", section.title())
                    .put("collapsed", false);
            PanelJson.place(row, place.row());
            row.putArray("panels");
            for (Panel panel : section.panels()) {
                new PanelJson(panel).writeTo(panels.addObject().put("id", section.id(panel)), place.of(panel));
            }
        }
    }
}
