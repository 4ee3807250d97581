package com.carbon254.spark.operator;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.value.Stated;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import java.util.List;
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
                .ifPresent(port -> file.add(this, metrics(props, new Stated<>(port, "operator.metrics.port")))
                        .from("operator.metrics"));
        props.plan()
                .controller()
                .profilingPort()
                .ifPresent(port -> file.add(
                                this, profiling(props, new Stated<>(port, ControllerProcess.PROFILING_PORT)))
                        .from("operator.controller.profiling"));
    }

    /** Selects what both processes have in common. */
    private static Traced<Service> metrics(OperatorProps props, Stated<Integer> port) {
        SortedMap<String, String> both =
                new TreeMap<>(props.labels(OperatorProps.METRICS).selector());
        both.remove("app.kubernetes.io/component");
        return service(props, PlatformNames.OPERATOR_METRICS, OperatorProps.METRICS, both, port);
    }

    private static Traced<Service> profiling(OperatorProps props, Stated<Integer> port) {
        Map<String, String> controller = props.labels(OperatorProps.CONTROLLER).selector();
        return service(props, PlatformNames.OPERATOR_PROFILING, OperatorProps.PROFILING, controller, port);
    }

    private static Traced<Service> service(
            OperatorProps props, String name, String portName, Map<String, String> selector, Stated<Integer> number) {
        Traced<List<ServicePort>> ports = Traced.list(List.of(port(portName, number)));
        Service service = new ServiceBuilder()
                .withMetadata(props.metadata(name, portName.equals(OperatorProps.METRICS) ? "metrics" : "controller"))
                .withNewSpec()
                .withSelector(selector)
                .withPorts(ports.value())
                .endSpec()
                .build();
        return Traced.of(service)
                .from("/metadata/namespace", props.namespaceKey())
                .with("/spec/ports", ports);
    }

    private static Traced<ServicePort> port(String name, Stated<Integer> number) {
        ServicePort port = new ServicePortBuilder()
                .withName(name)
                .withPort(number.value())
                .withProtocol("TCP")
                .withNewTargetPort(name)
                .build();
        return Traced.of(port).from("/port", number.key());
    }
}
