package com.carbon254.spark.operator;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.pod.OperatorSlots;
import com.carbon254.spark.kube.Checksums;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.operator.ControllerPlan;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.trust.TrustProgram;
import com.carbon254.spark.value.Stated;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * The process that submits jobs: its Deployment and its budget. It reads the settings of every submission from a folder,
 * and writes pod templates and packages to /tmp.
 */
final class ControllerProcess extends Construct {

    /** The key path of the port for profiles. */
    static final String PROFILING_PORT = "operator.controller.profiling.port";

    ControllerProcess(ManifestFile file, OperatorProps props, ConfigMap defaults) {
        super(file, "operator-controller");
        ControllerPlan plan = props.plan().controller();
        ProcessProps process = process(props, plan, defaults);
        file.add(this, ProcessDeployment.of(process));
        ProcessBudget.of(process).ifPresent(budget -> file.add(this, budget));
    }

    private static ProcessProps process(OperatorProps props, ControllerPlan plan, ConfigMap defaults) {
        TreeMap<String, Stated<Integer>> ports = new TreeMap<>();
        plan.profilingPort().ifPresent(port -> ports.put(OperatorProps.PROFILING, new Stated<>(port, PROFILING_PORT)));
        return new ProcessProps(
                props,
                plan.process(),
                OperatorSlots.CONTROLLER,
                ports,
                plan.variables().stream()
                        .map(variable -> variable.map(ControllerProcess::variable))
                        .toList(),
                List.of(Traced.of(settings()), temporary(plan)),
                List.of(
                        ProcessProps.readOnly(OperatorSlots.CONTROLLER.own()),
                        ProcessProps.writable(OperatorSlots.TEMPORARY)),
                annotations(props, defaults));
    }

    private static SortedMap<String, String> annotations(OperatorProps props, ConfigMap defaults) {
        SortedMap<String, String> annotations = new TreeMap<>(Checksums.annotations(List.of(defaults)));
        annotations.putAll(TrustProgram.annotations(props.trust()));
        return annotations;
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
                .withName(PlatformNames.SPARK_DEFAULTS)
                .endConfigMap()
                .build();
    }

    private static Traced<Volume> temporary(ControllerPlan plan) {
        Volume volume = Scratch.volume(OperatorSlots.TEMPORARY.volume(), plan.temporary());
        return Traced.of(volume).from("/emptyDir", "operator.controller.submission.temporary");
    }
}
