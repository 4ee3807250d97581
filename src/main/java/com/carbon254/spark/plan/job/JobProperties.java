package com.carbon254.spark.plan.job;

import com.carbon254.spark.catalogue.SparkPorts;
import com.carbon254.spark.claims.JobRelease;
import com.carbon254.spark.claims.SharedProperties;
import com.carbon254.spark.claims.StreamPartitions;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Schedule;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.plan.settings.SparkDefaults;
import java.util.List;
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
        SortedMap<String, String> shared = flat(settings.sparkDefaults());
        SortedMap<String, String> inherited = inherited(stated, shared);
        if (stated.environment().operator().managed()) {
            inherited.forEach((key, value) -> {
                if (!value.equals(shared.get(key))) {
                    properties.put(key, value);
                }
            });
        } else {
            properties.putAll(inherited);
            metrics(properties, settings);
        }
        stated.uses()
                .properties()
                .forEach(property -> put(properties, inherited, property.getKey(), property.getValue()));
        ports(properties);
        StreamPartitions.of(job, stated.environment().settings())
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

    /** What all submissions have, in the words of the job's line of Spark: classes of Hadoop differ, for one. */
    private static SortedMap<String, String> inherited(StatedJob stated, SortedMap<String, String> shared) {
        Environment environment = stated.environment();
        if (!JobRelease.isOfAnotherLine(stated.job(), environment.spark().version())) {
            return shared;
        }
        return flat(SparkDefaults.of(
                environment.settings(),
                environment.eventLog(),
                StorageAccess.of(environment.objectStore(), stated.stack().spark()),
                CatalogAccess.of(environment.iceberg(), environment.objectStore())));
    }

    private static SortedMap<String, String> flat(List<PropertyGroup> groups) {
        SortedMap<String, String> flat = new TreeMap<>();
        groups.forEach(group -> flat.putAll(group.properties()));
        return flat;
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
