package com.carbon254.spark.settings;

import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.connection.KafkaReferences;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.text.KafkaClientFile;
import com.carbon254.spark.text.Log4j2;
import com.carbon254.spark.text.MetricsProperties;
import com.carbon254.spark.text.MetricsSink;
import com.carbon254.spark.text.MetricsSource;
import com.carbon254.spark.text.PackagedFile;
import com.carbon254.spark.text.PropertySection;
import com.carbon254.spark.text.ShellExports;
import com.carbon254.spark.text.SparkProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the two folders that ConfigMaps hold: the operator's SPARK_CONF_DIR and the history server's. */
final class SettingsFiles {

    private static final String QUIET = "warn";

    private SettingsFiles() {}

    /** The folder of every submission. */
    static SortedMap<String, String> defaults(SettingsPlan settings) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("log4j2.properties", Log4j2.render(settings.rootLevel(), settings.loggers()));
        files.put("spark-defaults.conf", SparkProperties.defaults(groups(settings.sparkDefaults())));
        List<MetricsSink> sinks = sinks(settings);
        if (!sinks.isEmpty()) {
            files.put(
                    "metrics.properties",
                    MetricsProperties.render(sinks, SettingsPlan.METRICS_PATH, List.of(MetricsSource.JVM)));
        }
        return files;
    }

    private static List<MetricsSink> sinks(SettingsPlan settings) {
        List<MetricsSink> sinks = new ArrayList<>();
        if (settings.prometheusServlet()) {
            sinks.add(MetricsSink.SERVLET);
        }
        if (settings.metricsAgent()) {
            sinks.add(MetricsSink.JMX);
        }
        return sinks;
    }

    /** The file with the rules of the agent; it may be found anew at any time, for the agent reads it again. */
    static SortedMap<String, String> agent() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(MetricsAgent.RULES, PackagedFile.read("/monitoring/jmx-exporter.yaml"));
        return files;
    }

    /** What clients of Kafka read. */
    static SortedMap<String, String> kafka(KafkaLogin login) {
        SortedMap<String, String> properties = login.properties(new KafkaReferences.ByFiles());
        SortedMap<String, String> files = new TreeMap<>();
        files.put(
                KafkaLogin.PROPERTIES_FILE,
                KafkaClientFile.render(List.of(PropertySection.of("Login and trust", properties))));
        return files;
    }

    /** The folder of the history server. */
    static SortedMap<String, String> history(HistoryPlan history) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("log4j2.properties", Log4j2.render("info", hadoopQuiet()));
        files.put("spark-env.sh", ShellExports.render(daemon(history)));
        files.put(HistoryPlan.PROPERTIES_FILE, SparkProperties.history(groups(history.properties())));
        files.put(HistoryPlan.READY_PROGRAM, PackagedFile.read("/history/" + HistoryPlan.READY_PROGRAM));
        history.jvm().agent().ifPresent(agent -> files.putAll(agent()));
        return files;
    }

    /** The history server's launch script reads its heap and its JVM options from these variables. */
    private static SortedMap<String, String> daemon(HistoryPlan history) {
        SortedMap<String, String> variables = new TreeMap<>();
        Stream<String> agent = history.jvm().agent().map(some -> some.javaOption(HistoryPlan.CONFIGURATION)).stream();
        variables.put(
                "SPARK_DAEMON_JAVA_OPTS",
                Stream.of(Stream.of("-XX:+ExitOnOutOfMemoryError"), history.jvm().trust().stream(), agent)
                        .flatMap(options -> options)
                        .collect(Collectors.joining(" ")));
        variables.put("SPARK_DAEMON_MEMORY", history.jvm().heap().toString());
        return variables;
    }

    private static SortedMap<String, String> hadoopQuiet() {
        SortedMap<String, String> loggers = new TreeMap<>();
        loggers.put("org.apache.hadoop.fs.s3a", QUIET);
        loggers.put("org.apache.hadoop.metrics2", QUIET);
        return loggers;
    }

    private static List<PropertySection> groups(List<PropertyGroup> groups) {
        return groups.stream()
                .map(group -> PropertySection.of(group.heading(), group.properties()))
                .toList();
    }
}
