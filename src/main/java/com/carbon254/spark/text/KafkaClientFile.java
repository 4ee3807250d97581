package com.carbon254.spark.text;

import java.util.List;

/** The properties of a client of Kafka, as its own tools take them by {@code --command-config}. */
public final class KafkaClientFile {

    private static final Template TEMPLATE = Template.of("kafka-client.properties");

    private KafkaClientFile() {}

    /** The file with these properties. */
    public static String render(List<PropertySection> groups) {
        return GroupedProperties.render(TEMPLATE, groups);
    }
}
