package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Workers;
import com.carbon254.spark.config.container.ContainerResources;
import java.util.Optional;

/** The resources of the pods of Kafka Connect, where those are rendered. */
final class ConnectResources {

    /** Where they stand. */
    static final String BLOCK = "kafka.connect.workers.resources";

    private ConnectResources() {}

    static Optional<ContainerResources> of(Environment environment) {
        return Optional.ofNullable(environment.kafka().connect())
                .map(Connect::workers)
                .map(Workers::resources);
    }
}
