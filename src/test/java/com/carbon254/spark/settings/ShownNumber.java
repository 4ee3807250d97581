package com.carbon254.spark.settings;

import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * A number as Spark's JMX sink shows it: the attribute {@code Value} of a gauge, {@code Count} of everything else.
 *
 * @param name its name in Spark
 * @param type its type in Spark
 */
record ShownNumber(String name, String type) {

    /** A gauge in JMX. */
    public interface GaugeMXBean {
        /** What it is now. */
        double getValue();
    }

    /** A counter, timer or histogram in JMX. */
    public interface CountMXBean {
        /** How often something happened. */
        long getCount();
    }

    private record Gauge(double getValue) implements GaugeMXBean {}

    private record Count(long getCount) implements CountMXBean {}

    static ShownNumber parse(String line) {
        String[] columns = line.split("\t", -1);
        return new ShownNumber(columns[0], columns[1]);
    }

    void show(MBeanServer server) throws Exception {
        ObjectName object = new ObjectName("metrics:name=" + name + ",type=" + type);
        server.registerMBean(type.equals("gauges") ? new Gauge(1) : new Count(1), object);
    }
}
