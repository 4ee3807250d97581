package com.carbon254.spark.own;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.layer.OwnHistory;
import com.carbon254.spark.config.own.SideFiles;
import com.carbon254.spark.config.source.FileText;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.manifest.FluxReferences;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Trace;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.monitoring.DashboardPlan;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dashboards that a team has written, each in a ConfigMap that Grafana's sidecar finds as it finds those of the
 * platform; the text stays as it is.
 */
public final class TeamDashboards {

    private static final String FILE = Manifest.OF_TEAM + "dashboards.yaml";
    private static final String NAME = "spark-team-dashboard-";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final SortedMap<String, String> uids = new TreeMap<>();
    private final List<Manifest> manifests = new ArrayList<>();
    private final List<Trace.Entry> trace = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Platform platform;

    private TeamDashboards(Platform platform) {
        this.platform = platform;
    }

    /** Those of an environment that has dashboards at all. */
    public static TeamDashboards of(LoadedEnvironment environment, Platform platform) {
        TeamDashboards dashboards = new TeamDashboards(platform);
        Optional<DashboardPlan> plan = platform.services().monitoring().flatMap(MonitoringPlan::dashboards);
        plan.ifPresent(shown -> {
            shown.dashboards().forEach(ours -> dashboards.uids.put(ours.uid(), "the platform"));
            environment.dashboards().forEach(file -> dashboards.take(file, shown));
        });
        return dashboards;
    }

    /** The ConfigMaps. */
    public List<Manifest> manifests() {
        return List.copyOf(manifests);
    }

    /** Where they come from. */
    public Trace trace() {
        return new Trace(trace);
    }

    /** What is no dashboard. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void take(FileText file, DashboardPlan plan) {
        String text = file.text().orElse("");
        try {
            JsonNode dashboard = JSON.readTree(text);
            if (isComplete(file, dashboard)) {
                add(file, text, plan);
            }
        } catch (JsonProcessingException fault) {
            Place place = Optional.ofNullable(fault.getLocation())
                    .map(at -> new Place(file.name(), at.getLineNr(), at.getColumnNr()))
                    .orElse(Place.start(file.name()));
            String problem = fault.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
            findings.add(finding(place, "this is not JSON: " + problem, "mend it, or export the dashboard again"));
        }
    }

    private boolean isComplete(FileText file, JsonNode dashboard) {
        Place start = Place.start(file.name());
        if (!dashboard.path("panels").isArray()) {
            boolean wrapped = dashboard.has("dashboard");
            findings.add(finding(
                    start,
                    wrapped ? "the dashboard stands below \"dashboard\"" : "there are no panels",
                    wrapped ? "keep what stands below that key alone" : "export the dashboard as JSON from Grafana"));
            return false;
        }
        String uid = dashboard.path("uid").asText();
        if (uid.isEmpty() || dashboard.path("title").asText().isEmpty()) {
            findings.add(finding(
                    start,
                    "the dashboard has no " + (uid.isEmpty() ? "uid" : "title"),
                    "give it one: at most 40 letters, digits, dashes for a uid"));
            return false;
        }
        String first = uids.putIfAbsent(uid, file.name());
        if (first != null) {
            findings.add(
                    finding(start, "the uid \"" + uid + "\" is that of a dashboard of " + first, "write another uid"));
        }
        return first == null;
    }

    private void add(FileText file, String text, DashboardPlan plan) {
        String stem = SideFiles.stem(file);
        SortedMap<String, String> labels = new TreeMap<>(Labels.of(
                        "spark-dashboards",
                        "monitoring",
                        platform.site().environment(),
                        platform.site().marks().labels())
                .all());
        labels.putAll(plan.labels());
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        map.put("apiVersion", "v1").put("kind", "ConfigMap");
        ObjectNode metadata = map.putObject("metadata");
        SortedMap<String, String> annotations =
                new TreeMap<>(platform.site().marks().annotations());
        annotations.putAll(plan.annotations());
        if (!annotations.isEmpty()) {
            annotations.forEach(metadata.putObject("annotations")::put);
        }
        labels.forEach(metadata.putObject("labels")::put);
        metadata.put("name", NAME + stem)
                .put("namespace", platform.site().namespace().toString());
        map.putObject("data").put(stem + "-" + platform.site().environment() + ".json", text);
        FluxReferences.keepIn(map);
        Manifest manifest = new Manifest(FILE, map);
        manifests.add(manifest);
        trace.add(new Trace.Entry(manifest.key(), "", OwnHistory.dashboard(file)));
    }

    private static Finding finding(Place place, String problem, String remedy) {
        return new Finding(
                Rule.DASHBOARD_FILE,
                place,
                "",
                problem,
                "a dashboard is JSON with a uid of its own, a title and panels",
                remedy);
    }
}
