package com.carbon254.spark.operator;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Names;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.constructs.Construct;

/** The Services for those who watch the operator: one with the metrics of both processes, one with profiles. */
final class OperatorServices extends Construct {

    OperatorServices(ManifestFile file, OperatorProps props) {
        super(file, "operator-services");
        props.plan()
                .metricsPort()
                .ifPresent(port -> file.add(this, metrics(props, port))
                        .from("operator.metrics")
                        .from("/metadata/namespace", "namespace")
                        .from("/spec/ports/0/port", "operator.metrics.port"));
        props.plan()
                .controller()
                .profilingPort()
                .ifPresent(port -> file.add(this, profiling(props, port))
                        .from("operator.controller.profiling")
                        .from("/metadata/namespace", "namespace")
                        .from("/spec/ports/0/port", "operator.controller.profiling.port"));
    }

    /** Selects what both processes have in common. */
    private static Service metrics(OperatorProps props, int port) {
        SortedMap<String, String> both =
                new TreeMap<>(props.labels(OperatorProps.METRICS).selector());
        both.remove("app.kubernetes.io/component");
        return service(props, Names.OPERATOR_METRICS, OperatorProps.METRICS, both, port);
    }

    private static Service profiling(OperatorProps props, int port) {
        Map<String, String> controller = props.labels(OperatorProps.CONTROLLER).selector();
        return service(props, Names.OPERATOR_PROFILING, OperatorProps.PROFILING, controller, port);
    }

    private static Service service(
            OperatorProps props, String name, String portName, Map<String, String> selector, int port) {
        return new ServiceBuilder()
                .withMetadata(props.metadata(name, portName.equals(OperatorProps.METRICS) ? "metrics" : "controller"))
                .withNewSpec()
                .withSelector(selector)
                .addNewPort()
                .withName(portName)
                .withPort(port)
                .withProtocol("TCP")
                .withNewTargetPort(portName)
                .endPort()
                .endSpec()
                .build();
    }
}
