package com.carbon254.spark.text;

import com.carbon254.spark.value.spark.LoggerName;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code log4j2.properties}: everything to the standard error stream, where Kubernetes collects it. */
public final class Log4j2 {

    private static final Template TEMPLATE = Template.of("log4j2.properties");

    private Log4j2() {}

    /** The configuration with this level for all loggers but the given ones, which have levels of their own. */
    public static String render(String rootLevel, SortedMap<String, String> loggers) {
        Map<String, Object> values = new TreeMap<>();
        values.put("root", Log4jText.value(rootLevel));
        values.put(
                "loggers",
                loggers.entrySet().stream()
                        .map(logger -> Logger.of(LoggerName.parse(logger.getKey()), logger.getValue()))
                        .toList());
        return TEMPLATE.render(values);
    }

    /** What the template sees of a logger; public, as Velocity calls its accessors. */
    public record Logger(Escaped id, Escaped name, Escaped level) {

        static Logger of(LoggerName name, String level) {
            return new Logger(Log4jText.id(name), Log4jText.value(name.text()), Log4jText.value(level));
        }
    }
}
