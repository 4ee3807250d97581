package com.carbon254.spark.validate;

import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.List;

/**
 * JMX metrics are scraped where an agent serves them. The jobs that are rendered here start none: until they do, somebody
 * else must, by the image or by the options of the JVM.
 */
final class MetricsAgent implements EnvironmentRule {

    private static final String PATH = "monitoring.exporter";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Monitoring monitoring = environment.config().monitoring();
        if (!monitoring.enabled() || monitoring.exporter() != Monitoring.Exporter.JMX) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.METRICS_AGENT,
                environment.place(PATH),
                PATH,
                "\"jmx\" scrapes a port that no rendered job opens: none starts the JMX exporter's agent",
                "with \"servlet\" Spark itself serves the metrics",
                "use servlet, or silence this rule with where the agent is started and serves the port jmx-exporter"));
    }
}
