package com.carbon254.spark.validate.monitoring;

import com.carbon254.spark.catalogue.metric.GrafanaSchemas;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.monitoring.GrafanaVersion;
import java.util.List;

/** Dashboards are written for a Grafana whose schema is known: an older one may lack the types of their panels. */
final class GrafanaReleases implements EnvironmentRule {

    private static final String PATH = "monitoring.dashboards.grafanaVersion";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Monitoring monitoring = environment.config().monitoring();
        GrafanaVersion version = monitoring.dashboards().grafanaVersion();
        boolean written = monitoring.enabled() && monitoring.dashboards().enabled();
        if (!written || GrafanaSchemas.find(version).isPresent()) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.GRAFANA_RELEASE,
                environment.place(PATH),
                PATH,
                "the schema of dashboards in Grafana \"" + version + "\" is not known",
                "those from " + GrafanaSchemas.first() + " to before " + GrafanaSchemas.end() + " are",
                "write the version of the Grafana that reads them, or switch them off: monitoring.dashboards.enabled"));
    }
}
