package com.carbon254.spark.access;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.operator.OperatorPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Plans of the operator, of the least environment there is and a few lines over it. */
final class Operators {

    private Operators() {}

    static OperatorPlan with(String lines) {
        try {
            Path folder = Files.createTempDirectory("environments");
            Files.copy(Path.of("src/test/resources/rules/base.yaml"), folder.resolve("base.yaml"));
            Files.writeString(folder.resolve("dev.yaml"), "extends: base\n" + lines);
            LoadedEnvironment environment = EnvironmentLoader.load(folder, "environments", Optional.empty())
                    .environments()
                    .get(0);
            return Platform.of(environment.name(), environment.config())
                    .services()
                    .operator()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OperatorPermissions controller(String lines) {
        return new OperatorPermissions(with(lines).controller());
    }

    static WebhookPermissions webhook(String lines) {
        return new WebhookPermissions(with(lines).webhook().orElseThrow(), "spark-operator-webhook-data-platform");
    }
}
