package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Workers;
import com.carbon254.spark.config.container.ContainerResources;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The containers that the platform renders, those of jobs apart. */
final class OwnContainers {

    private OwnContainers() {}

    /** Gives what each may use, with the key that says so. */
    static void forEach(Environment environment, BiConsumer<String, ContainerResources> container) {
        Optional.ofNullable(environment.history())
                .map(HistoryServer::resources)
                .ifPresent(resources -> container.accept("history.resources", resources));
        container.accept("bootstrap.resources", environment.bootstrap().resources());
        container.accept(
                "operator.controller.resources",
                environment.operator().controller().resources());
        container.accept(
                "operator.webhook.resources", environment.operator().webhook().resources());
        environment
                .kafkaConnect()
                .map(Connect::workers)
                .map(Workers::resources)
                .ifPresent(resources -> container.accept("kafka.connect.workers.resources", resources));
    }
}
