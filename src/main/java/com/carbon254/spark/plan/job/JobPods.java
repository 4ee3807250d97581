package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.job.Driver;
import com.carbon254.spark.config.job.Executor;
import com.carbon254.spark.config.job.Gpu;
import com.carbon254.spark.config.job.Volume;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.PodResources;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The driver and the executors of one job. */
final class JobPods {

    /** A driver spills nothing; it unpacks what it is given. */
    private static final Quantity DRIVER_SCRATCH = new Quantity("2Gi");

    private final StatedJob stated;
    private final Optional<MetricsAgent> agent;
    private final JobMemory memory;

    JobPods(StatedJob stated, Optional<MetricsAgent> agent) {
        this.stated = stated;
        this.agent = agent;
        this.memory = JobMemory.of(stated.job().type());
    }

    PodPlan driver() {
        Driver driver = stated.job().driver();
        return new PodPlan(
                new PodResources(
                        driver.cores(),
                        orCores(driver.coreRequest(), driver.cores()),
                        orCores(driver.coreLimit(), driver.cores()),
                        driver.memory(),
                        memory.overhead(driver.memoryOverhead(), driver.memory()),
                        device(driver.gpu()),
                        new Stated<>(DRIVER_SCRATCH, stated.key(".driver"))),
                new JvmOptions("driver", agent, driver.javaOptions()).of(stated),
                driver.gracePeriod().duration().toSeconds(),
                JobVariables.ofDriver(stated),
                Stream.concat(Stream.of(PlatformNames.SPARK_ENV), stated.uses().driverVariables().stream())
                        .distinct()
                        .toList(),
                PodMounts.of(stated, Volume.Pods.DRIVER, stated.uses().driverMounts()),
                driver.hostAliases(),
                agent);
    }

    PodPlan executor() {
        Executor executor = stated.job().executor();
        return new PodPlan(
                new PodResources(
                        executor.cores(),
                        orCores(executor.coreRequest(), executor.cores()),
                        orCores(executor.coreLimit(), executor.cores()),
                        executor.memory(),
                        memory.overhead(executor.memoryOverhead(), executor.memory()),
                        device(executor.gpu()),
                        new Stated<>(executor.scratch(), stated.key(".executor.scratch"))),
                new JvmOptions("executor", agent, executor.javaOptions()).of(stated),
                executor.gracePeriod().duration().toSeconds(),
                JobVariables.ofExecutor(stated),
                List.of(PlatformNames.SPARK_ENV),
                PodMounts.of(stated, Volume.Pods.EXECUTOR, stated.uses().executorMounts()),
                executor.hostAliases(),
                agent);
    }

    private static Quantity orCores(@Nullable Quantity stated, int cores) {
        return stated == null ? new Quantity(String.valueOf(cores)) : stated;
    }

    private static Optional<PodResources.Device> device(@Nullable Gpu gpu) {
        return Optional.ofNullable(gpu)
                .map(device -> new PodResources.Device(device.resource().toString(), device.count()));
    }
}
