package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.Monitoring;
import java.util.Optional;

/**
 * The agent of the JMX exporter in a JVM: it serves what Spark's JMX sink shows, and what the JVM tells of itself. It is
 * started by Java options rather than by the operator, whose webhook would have to mount its rules.
 *
 * @param jar where it lies in the image
 */
public record MetricsAgent(String jar) {

    /** The port of each pod with the agent. */
    public static final int PORT = 8090;

    /** The name of that port. */
    public static final String PORT_NAME = "jmx-exporter";

    /** The file with its rules. */
    public static final String RULES = "jmx-exporter.yaml";

    /** The key path that asks for agents. */
    public static final String KEY = "monitoring.exporter";

    /** Whether Prometheus scrapes agents. */
    public static boolean isWanted(Monitoring monitoring) {
        return monitoring.enabled() && monitoring.exporter() == Monitoring.Exporter.JMX;
    }

    /** The agent of an image, where it is wanted. */
    public static Optional<MetricsAgent> in(SparkImage image, Monitoring monitoring) {
        return image.metricsAgent().filter(jar -> isWanted(monitoring)).map(MetricsAgent::new);
    }

    /** What starts it with the rules in a folder. */
    public String javaOption(String folder) {
        return "-javaagent:" + jar + "=" + PORT + ":" + folder + "/" + RULES;
    }
}
