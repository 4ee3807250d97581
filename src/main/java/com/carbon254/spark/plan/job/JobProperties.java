package com.carbon254.spark.plan.job;

import com.carbon254.spark.catalogue.SparkPorts;
import com.carbon254.spark.claims.SharedProperties;
import com.carbon254.spark.claims.StreamPartitions;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Schedule;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.plan.settings.SettingsPlan;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Spark properties of one job. Those of all submissions come to it by the operator's {@code SPARK_CONF_DIR}; where
 * the operator is another environment's, it reads another folder, and the job states them itself.
 */
final class JobProperties {

    private static final String METRICS = "spark.metrics.conf.*.";

    private JobProperties() {}

    static SortedMap<String, String> of(StatedJob stated, SettingsPlan settings) {
        Job job = stated.job();
        SortedMap<String, String> properties = new TreeMap<>();
        if (!stated.environment().operator().managed()) {
            settings.sparkDefaults().forEach(group -> properties.putAll(group.properties()));
            metrics(properties, settings);
        }
        SortedMap<String, String> inherited = inherited(settings);
        stated.uses()
                .properties()
                .forEach(property -> put(properties, inherited, property.getKey(), property.getValue()));
        ports(properties);
        StreamPartitions.of(job, stated.environment())
                .ifPresent(number -> properties.put(StreamPartitions.PROPERTY, String.valueOf(number)));
        if (runsOnceAtATime(job)) {
            properties.put(
                    "spark.kubernetes.executor.podNamePrefix", stated.name().toString());
        }
        job.conf().forEach((key, value) -> put(properties, inherited, key.toString(), value));
        return properties;
    }

    /** What a job says takes the place of what all submissions have: of a shared property, it says that again. */
    private static void put(
            SortedMap<String, String> properties, SortedMap<String, String> inherited, String key, String value) {
        Optional<String> before =
                Optional.ofNullable(properties.get(key)).or(() -> Optional.ofNullable(inherited.get(key)));
        properties.put(key, SharedProperties.with(before, key, value));
    }

    private static SortedMap<String, String> inherited(SettingsPlan settings) {
        SortedMap<String, String> inherited = new TreeMap<>();
        settings.sparkDefaults().forEach(group -> inherited.putAll(group.properties()));
        return inherited;
    }

    /** Two runs at once would give two executors one name. */
    private static boolean runsOnceAtATime(Job job) {
        return job.start() != Start.SCHEDULE || job.schedule().concurrency() == Schedule.Concurrency.FORBID;
    }

    /** What metrics.properties says, which lies in the folder that is not read. */
    private static void metrics(SortedMap<String, String> properties, SettingsPlan settings) {
        if (settings.prometheusServlet()) {
            properties.put(METRICS + "sink.prometheusServlet.class", "org.apache.spark.metrics.sink.PrometheusServlet");
            properties.put(METRICS + "sink.prometheusServlet.path", SettingsPlan.METRICS_PATH);
        }
        if (settings.metricsAgent()) {
            properties.put(METRICS + "sink.jmx.class", "org.apache.spark.metrics.sink.JmxSink");
        }
        if (settings.prometheusServlet() || settings.metricsAgent()) {
            properties.put(METRICS + "source.jvm.class", "org.apache.spark.metrics.source.JvmSource");
        }
    }

    /** Executors would give blocks from a random port, which no policy could open. */
    private static void ports(SortedMap<String, String> properties) {
        properties.put("spark.blockManager.port", String.valueOf(SparkPorts.BLOCK_MANAGER));
        properties.put("spark.driver.blockManager.port", String.valueOf(SparkPorts.BLOCK_MANAGER));
        properties.put("spark.driver.port", String.valueOf(SparkPorts.DRIVER));
        properties.put("spark.ui.port", String.valueOf(SparkPorts.UI));
    }
}
