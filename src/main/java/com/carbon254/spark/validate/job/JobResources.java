package com.carbon254.spark.validate.job;

import com.carbon254.spark.config.job.Driver;
import com.carbon254.spark.config.job.DynamicAllocation;
import com.carbon254.spark.config.job.Executor;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A pod may use the CPU that its tasks need and that it asks for: with less, tasks wait for each other. */
final class JobResources implements JobRule {

    @Override
    public void check(Subject subject) {
        Driver driver = subject.job().driver();
        Executor executor = subject.job().executor();
        limit(subject, "driver", driver.cores(), driver.coreRequest(), driver.coreLimit());
        limit(subject, "executor", executor.cores(), executor.coreRequest(), executor.coreLimit());
        DynamicAllocation bounds = executor.dynamicAllocation();
        if (bounds != null && bounds.min() > bounds.max()) {
            subject.fault(
                    Rule.JOB_SCALING,
                    "executor.dynamicAllocation.min",
                    "\"" + bounds.min() + "\" is more than max \"" + bounds.max() + "\"",
                    "min is at most max",
                    "lower it, or raise max");
        }
    }

    private static void limit(
            Subject subject, String pod, int cores, @Nullable Quantity request, @Nullable Quantity limit) {
        BigDecimal most = limit == null ? BigDecimal.valueOf(cores) : limit.amount();
        if (limit != null && most.compareTo(BigDecimal.valueOf(cores)) < 0) {
            subject.fault(
                    Rule.JOB_RESOURCES,
                    pod + ".coreLimit",
                    "\"" + limit + "\" is less than cores \"" + cores + "\"",
                    "a pod that runs as many tasks as cores may use as much CPU",
                    "raise it, or lower cores");
        }
        if (request != null && request.amount().compareTo(most) > 0) {
            subject.fault(
                    Rule.JOB_RESOURCES,
                    pod + ".coreRequest",
                    "\"" + request + "\" is more than the limit \"" + (limit == null ? cores : limit) + "\"",
                    "a pod asks for at most its limit, which is cores if coreLimit is not set",
                    "lower it, or raise coreLimit");
        }
    }
}
