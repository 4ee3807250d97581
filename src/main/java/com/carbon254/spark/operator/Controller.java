package com.carbon254.spark.operator;

import com.carbon254.spark.claims.OperatorSlots;
import com.carbon254.spark.kube.Checksums;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.ControllerPlan;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.Variable;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import java.util.List;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * The process that submits jobs: its Deployment and its budget. It reads the settings of every submission from a folder,
 * and writes pod templates and packages to /tmp.
 */
final class Controller extends Construct {

    Controller(ManifestFile file, OperatorProps props, ConfigMap defaults) {
        super(file, "operator-controller");
        ControllerPlan plan = props.plan().controller();
        ProcessProps process = process(props, plan, defaults);
        ProcessOrigins origins = new ProcessOrigins(process);
        String pod = "/spec/template/spec";
        origins.state(file.add(this, ProcessDeployment.of(process)))
                .from(pod + "/containers/0/args", "operator.controller")
                .from(pod + "/containers/0/env", "operator.controller.submission.heap")
                .from(
                        pod + "/volumes/" + (process.volumes().size() - 1) + "/emptyDir",
                        "operator.controller.submission.temporary");
        ProcessBudget.of(process).ifPresent(budget -> origins.budget(file.add(this, budget)));
    }

    private static ProcessProps process(OperatorProps props, ControllerPlan plan, ConfigMap defaults) {
        TreeMap<String, Integer> ports = new TreeMap<>();
        plan.profilingPort().ifPresent(port -> ports.put(OperatorProps.PROFILING, port));
        return new ProcessProps(
                props,
                plan.process(),
                OperatorSlots.CONTROLLER,
                ports,
                plan.variables().stream().map(Controller::variable).toList(),
                List.of(
                        settings(),
                        ProcessProps.scratch(
                                OperatorSlots.TEMPORARY.volume(),
                                plan.temporary().toString())),
                List.of(
                        ProcessProps.readOnly(OperatorSlots.CONTROLLER.own()),
                        ProcessProps.writable(OperatorSlots.TEMPORARY)),
                Checksums.annotations(List.of(defaults)));
    }

    private static EnvVar variable(Variable variable) {
        if (variable instanceof Variable.FromSecret secret) {
            return Variables.fromSecret(
                    secret.name(), secret.key().secret(), secret.key().key());
        }
        return Variables.of(variable.name(), ((Variable.Plain) variable).value());
    }

    private static Volume settings() {
        return new VolumeBuilder()
                .withName(OperatorSlots.CONTROLLER.own().volume())
                .withNewConfigMap()
                .withName(Names.SPARK_DEFAULTS)
                .endConfigMap()
                .build();
    }
}
