package com.carbon254.spark.plan.operator;

import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The process that submits jobs and follows them.
 *
 * @param process what it has in common with the webhook
 * @param temporary how large /tmp may grow
 * @param storage the object store that it reads files of jobs from; empty if it reads none
 * @param variables its environment, in the order in which they refer to each other
 * @param profilingPort where profiles are served; empty if they are not
 * @param watchesIngresses whether it makes Ingresses and lists them for that
 * @param volcano whether it makes pod groups of Volcano
 * @param coscheduling whether it makes pod groups of the coscheduling plugin
 */
public record ControllerPlan(
        ProcessPlan process,
        Quantity temporary,
        Optional<StorageAccess> storage,
        List<Stated<Variable>> variables,
        OptionalInt profilingPort,
        boolean watchesIngresses,
        boolean volcano,
        boolean coscheduling) {

    public ControllerPlan {
        variables = List.copyOf(variables);
    }
}
