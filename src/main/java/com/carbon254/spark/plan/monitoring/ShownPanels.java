package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Recording;
import com.carbon254.spark.alert.Recordings;
import com.carbon254.spark.catalogue.metric.GrafanaSchemas;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.dashboard.ColumnLink;
import com.carbon254.spark.dashboard.Dashboard;
import com.carbon254.spark.dashboard.DashboardVariable;
import com.carbon254.spark.dashboard.Dashboards;
import com.carbon254.spark.dashboard.Panel;
import com.carbon254.spark.dashboard.Query;
import com.carbon254.spark.dashboard.Step;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leaves of the dashboards what an environment has series for, and fills their blanks. */
final class ShownPanels {

    private final WatchedPlatform platform;
    private final MetricSources sources;
    private final DashboardLinks links;
    private final List<Recording> recordings;
    private final List<DashboardPlan.LeftOut> leftOut = new ArrayList<>();

    private ShownPanels(WatchedPlatform platform, MetricSources sources, DashboardLinks links) {
        this.platform = platform;
        this.sources = sources;
        this.links = links;
        this.recordings = sources.existing(Recordings.all());
    }

    static Optional<DashboardPlan> plan(WatchedPlatform platform, DashboardLinks links, MetricSources sources) {
        Monitoring.Dashboards wanted = links.wanted();
        if (!wanted.enabled()) {
            return Optional.empty();
        }
        ShownPanels panels = new ShownPanels(platform, sources, links);
        List<DashboardPlan.Shown> shown = Dashboards.all().stream()
                .map(panels::dashboard)
                .filter(dashboard -> !dashboard.sections().isEmpty())
                .map(dashboard -> new DashboardPlan.Shown(links.uid(dashboard.id()), dashboard))
                .toList();
        return Optional.of(new DashboardPlan(
                MonitoringPlan.texts(wanted.selector()),
                MonitoringPlan.texts(wanted.annotations()),
                GrafanaSchemas.find(wanted.grafanaVersion())
                        .orElseThrow(() -> new IllegalStateException("a rule refuses versions without a schema")),
                shown,
                DashboardVariable.all(platform.jobNamespaces().stream()
                        .map(DnsLabel::toString)
                        .toList()),
                links.links(),
                panels.leftOut));
    }

    private Dashboard dashboard(Dashboard dashboard) {
        return dashboard.with(dashboard.sections().stream()
                .map(section -> section.with(
                        section.panels().stream().flatMap(this::panel).toList()))
                .filter(section -> !section.panels().isEmpty())
                .toList());
    }

    /** A panel shows what it can; it is left out where it could show nothing. */
    private Stream<Panel> panel(Panel panel) {
        List<Query> wanted = panel.queries().stream().filter(this::isWanted).toList();
        List<Query> queries =
                wanted.stream().filter(query -> missing(query).isEmpty()).toList();
        if (queries.isEmpty()) {
            List<String> exporters = wanted.stream()
                    .flatMap(query -> missing(query).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!wanted.isEmpty() && sources.isMissed(exporters)) {
                leftOut.add(new DashboardPlan.LeftOut(panel.title(), exporters));
            }
            return Stream.empty();
        }
        return Stream.of(panel.with(queries.stream().map(this::filled).toList())
                .with(steps(panel.look().steps()), links(panel.links())));
    }

    /** What asks for the history server by its name is wanted where there is one. */
    private boolean isWanted(Query query) {
        return platform.history().isPresent() || !query.expression().contains(PlatformNames.HISTORY_SERVER);
    }

    private List<String> missing(Query query) {
        return sources.missing(filled(query).expression(), recordings);
    }

    private Query filled(Query query) {
        return new Query(fill(query.expression()), query.legend(), query.unit());
    }

    private List<Step> steps(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.color(), fill(step.from())))
                .toList();
    }

    private String fill(String text) {
        return text.replace("${platform}", platform.namespace().toString())
                .replace("${operator}", platform.home().toString())
                .replace("${warning}", platform.bounds().warning())
                .replace("${critical}", platform.bounds().critical());
    }

    /** A link without an address is left out. */
    private List<ColumnLink> links(List<ColumnLink> all) {
        return all.stream().flatMap(link -> link(link).stream()).toList();
    }

    private Optional<ColumnLink> link(ColumnLink link) {
        Optional<String> base = link.url().startsWith("${runbooks}") ? links.runbooks() : links.history();
        return base.map(url -> new ColumnLink(
                link.column(),
                link.title(),
                link.url().replace("${runbooks}", url).replace("${history}", url)));
    }
}
