package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;
import java.util.stream.Stream;

/** No container asks for more than it may use. */
final class ResourceLimits implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        return Stream.of(
                        check(environment, "history.resources", config.history().resources()),
                        check(
                                environment,
                                "bootstrap.resources",
                                config.bootstrap().resources()),
                        check(
                                environment,
                                "operator.controller.resources",
                                config.operator().controller().resources()),
                        check(
                                environment,
                                "operator.webhook.resources",
                                config.operator().webhook().resources()),
                        ConnectResources.of(config).stream()
                                .flatMap(resources -> check(environment, ConnectResources.BLOCK, resources).stream())
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> check(LoadedEnvironment environment, String block, ContainerResources resources) {
        if (resources.cpu().amount().compareTo(resources.cpuLimit().amount()) <= 0) {
            return List.of();
        }
        String path = block + ".cpu";
        return List.of(new Finding(
                Rule.RESOURCE_LIMIT,
                environment.place(path, block + ".cpuLimit"),
                path,
                "\"" + resources.cpu() + "\" is more than " + block + ".cpuLimit \"" + resources.cpuLimit() + "\"",
                "a container asks for at most its limit",
                "lower this one, or raise the limit"));
    }
}
