package com.carbon254.spark.pipeline;

import com.carbon254.spark.access.AccessFeature;
import com.carbon254.spark.bootstrap.BootstrapFeature;
import com.carbon254.spark.connectors.ConnectorsFeature;
import com.carbon254.spark.crds.CrdsFeature;
import com.carbon254.spark.dashboards.DashboardsFeature;
import com.carbon254.spark.engines.EnginesFeature;
import com.carbon254.spark.history.HistoryFeature;
import com.carbon254.spark.jobs.JobsFeature;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.monitoring.MonitoringFeature;
import com.carbon254.spark.namespaces.NamespacesFeature;
import com.carbon254.spark.network.NetworkFeature;
import com.carbon254.spark.operator.OperatorFeature;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.settings.SettingsFeature;
import com.carbon254.spark.workflows.WorkflowsFeature;
import java.util.List;

/** The parts of the platform, in the order in which they are deployed. A new part is one line here. */
final class Features {

    private Features() {}

    static List<Feature> of(Platform platform) {
        SettingsFeature settings = SettingsFeature.of(platform);
        JobsFeature jobs = new JobsFeature(platform);
        return List.of(
                new NamespacesFeature(platform),
                new CrdsFeature(platform),
                settings,
                new AccessFeature(platform),
                new NetworkFeature(platform),
                new OperatorFeature(platform, settings.defaults()),
                new HistoryFeature(platform, settings::historyConfiguration),
                new BootstrapFeature(platform),
                new MonitoringFeature(platform),
                new DashboardsFeature(platform),
                new ConnectorsFeature(platform),
                new EnginesFeature(platform),
                new WorkflowsFeature(platform, jobs::application),
                jobs);
    }
}
