package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;

/** No container asks for more than it may use. */
final class ResourceLimits implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        OwnContainers.forEach(
                environment.config(), (block, resources) -> findings.addAll(check(environment, block, resources)));
        return findings;
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
