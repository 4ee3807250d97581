package com.carbon254.spark.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code metrics.properties}: which metrics Spark's processes offer to Prometheus, and where. */
public final class MetricsProperties {

    private static final Template TEMPLATE = Template.of("metrics.properties");

    private MetricsProperties() {}

    /** The configuration that shows metrics in the sinks; the path is that of the servlet. */
    public static String render(List<MetricsSink> sinks, String path, List<MetricsSource> sources) {
        Map<String, Object> values = new TreeMap<>();
        values.put("jmx", sinks.contains(MetricsSink.JMX));
        values.put("servlet", sinks.contains(MetricsSink.SERVLET));
        values.put("path", PropertiesText.value(path));
        values.put("sources", sources.stream().map(Source::of).toList());
        return TEMPLATE.render(values);
    }

    /** What the template sees of a source; public, as Velocity calls its accessors. */
    public record Source(Escaped id, Escaped className) {

        static Source of(MetricsSource source) {
            return new Source(PropertiesText.key(source.id()), PropertiesText.value(source.className()));
        }
    }
}
