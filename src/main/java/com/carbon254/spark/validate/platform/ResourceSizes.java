package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A container has enough to start: some CPU, and the memory that a Java or Python process takes before it does anything.
 * This catches the memory that is written as {@code 256m}, which is a quarter of a byte.
 */
final class ResourceSizes implements EnvironmentRule {

    private static final Quantity LEAST_MEMORY = new Quantity("64Mi");
    private static final Quantity LEAST_CPU = new Quantity("1m");

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        OwnContainers.forEach(
                environment.config(), (block, resources) -> check(findings, environment, block, resources));
        return findings;
    }

    private static void check(
            List<Finding> findings, LoadedEnvironment environment, String block, ContainerResources resources) {
        check(findings, environment, block + ".memory", new Least(resources.memory(), LEAST_MEMORY, "256Mi"));
        check(findings, environment, block + ".cpu", new Least(resources.cpu(), LEAST_CPU, "100m"));
        check(findings, environment, block + ".cpuLimit", new Least(resources.cpuLimit(), LEAST_CPU, "1"));
    }

    /** An amount, its lower bound and a good example. */
    private record Least(Quantity amount, Quantity bound, String example) {}

    private static void check(List<Finding> findings, LoadedEnvironment environment, String path, Least least) {
        if (least.amount().amount().compareTo(least.bound().amount()) < 0) {
            findings.add(new Finding(
                    Rule.RESOURCE_SIZE,
                    environment.place(path),
                    path,
                    "\"" + least.amount() + "\" is too little to start with",
                    "at least " + least.bound(),
                    "write for example \"" + least.example() + "\""));
        }
    }
}
