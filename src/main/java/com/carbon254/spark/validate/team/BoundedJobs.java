package com.carbon254.spark.validate.team;

import com.carbon254.spark.config.job.Driver;
import com.carbon254.spark.config.job.DynamicAllocation;
import com.carbon254.spark.config.job.Executor;
import com.carbon254.spark.config.team.JobBounds;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** No job of a team is larger than the team's jobs may be. */
final class BoundedJobs implements TeamRule {

    private static final String EXCEED = "mayNot.exceed.";
    private static final String REMEDY = "lower it, or ask whoever answers for that file";

    @Override
    public void check(Subject subject) {
        JobBounds bounds = subject.team().rules().mayNot().exceed();
        Driver driver = subject.job().driver();
        Executor executor = subject.job().executor();
        if (bounds.executors() != null) {
            executors(subject, executor, bounds.executors());
        }
        if (bounds.cpu() != null) {
            cpu(subject, new Cpu("driver", driver.cores(), driver.coreLimit()), bounds.cpu());
            cpu(subject, new Cpu("executor", executor.cores(), executor.coreLimit()), bounds.cpu());
        }
        if (bounds.memory() != null) {
            memory(subject, new Memory("driver", driver.memory(), driver.memoryOverhead()), bounds.memory());
            memory(subject, new Memory("executor", executor.memory(), executor.memoryOverhead()), bounds.memory());
        }
    }

    private static void executors(Subject subject, Executor executor, int most) {
        DynamicAllocation follows = executor.dynamicAllocation();
        int stated = follows == null ? executor.instances() : follows.max();
        if (stated > most) {
            subject.fault(
                    follows == null ? "executor.instances" : "executor.dynamicAllocation.max",
                    "\"" + stated + "\" executors are more than \"" + most + "\"",
                    EXCEED + "executors",
                    REMEDY);
        }
    }

    private record Cpu(String pod, int cores, @Nullable Quantity limit) {}

    private static void cpu(Subject subject, Cpu stated, Quantity most) {
        Quantity limit = stated.limit() == null ? new Quantity(String.valueOf(stated.cores())) : stated.limit();
        BigDecimal amount = limit.amount();
        if (amount.compareTo(most.amount()) > 0) {
            subject.fault(
                    stated.pod() + (stated.limit() == null ? ".cores" : ".coreLimit"),
                    "\"" + limit + "\" of CPU is more than \"" + most + "\"",
                    EXCEED + "cpu",
                    REMEDY);
        }
    }

    private record Memory(
            String pod, JavaMemory heap, @Nullable JavaMemory beside) {}

    private static void memory(Subject subject, Memory stated, JavaMemory most) {
        JavaMemory beside = stated.beside();
        long bytes = stated.heap().bytes() + (beside == null ? 0 : beside.bytes());
        if (bytes > most.bytes()) {
            subject.fault(
                    stated.pod() + ".memory",
                    "\"" + stated.heap() + "\"" + (beside == null ? "" : " and \"" + beside + "\" beside the heap")
                            + " is more than \"" + most + "\"",
                    EXCEED + "memory",
                    REMEDY);
        }
    }
}
