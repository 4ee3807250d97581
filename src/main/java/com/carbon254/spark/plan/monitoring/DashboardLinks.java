package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.dashboard.Dashboards;
import com.carbon254.spark.plan.connection.IngressPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Addresses: of dashboards, and of what dashboards lead to.
 *
 * @param name the environment
 * @param wanted what it says of dashboards
 * @param runbooks where the pages on alerts are
 * @param history where the history server is
 */
record DashboardLinks(
        DnsLabel name, Monitoring.Dashboards wanted, Optional<String> runbooks, Optional<String> history) {

    /** Grafana takes 40 characters. */
    private static final int LONGEST = 40;

    static DashboardLinks of(DnsLabel name, Monitoring monitoring, Optional<HistoryIngress> history) {
        return new DashboardLinks(
                name,
                monitoring.dashboards(),
                Optional.ofNullable(monitoring.runbooks()).map(Object::toString),
                history.flatMap(IngressPlan::of).map(IngressPlan::url));
    }

    /** The name of a dashboard in Grafana, which several environments may share. */
    String uid(String dashboard) {
        String prefix = "spark-" + dashboard + "-";
        String end = name.toString();
        return prefix.length() + end.length() <= LONGEST
                ? prefix + end
                : prefix + Integer.toHexString(end.hashCode()) + "-" + end.substring(0, LONGEST - prefix.length() - 9);
    }

    /** The dashboard that an alert leads to, for one job if the alert knows it. */
    Optional<String> ofAlert(String alert, String job) {
        if (!wanted.enabled() || wanted.grafana() == null) {
            return Optional.empty();
        }
        String chosen = job.isEmpty() ? "" : "?var-job=" + job;
        return Dashboards.ofAlert(alert).map(dashboard -> wanted.grafana() + "/d/" + uid(dashboard.id()) + chosen);
    }

    List<DashboardPlan.Link> links() {
        List<DashboardPlan.Link> links = new ArrayList<>();
        runbooks().ifPresent(url -> links.add(new DashboardPlan.Link("Runbooks", url + "/index.html")));
        history().ifPresent(url -> links.add(new DashboardPlan.Link("History server", url)));
        return links;
    }
}
