package com.carbon254.spark.monitoring;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.plan.pod.SecretKey;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.SecretKeySelectorBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.BasicAuth;
import io.fabric8.openshift.api.model.monitoring.v1.BasicAuthBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.Endpoint;
import io.fabric8.openshift.api.model.monitoring.v1.EndpointBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitorBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/** Scrapes the Pushgateway. What jobs pushed keeps the labels that they gave it. */
final class PushgatewayMonitor extends Construct {

    PushgatewayMonitor(ManifestFile file, MonitoringProps props, MonitoringPlan.Gateway gateway) {
        super(file, "pushgateway-monitor");
        file.add(this, monitor(props, gateway))
                .from("monitoring.pushgateway")
                .from("/metadata/labels", "monitoring.selector")
                .from("/spec/namespaceSelector", "monitoring.pushgateway.namespace")
                .from("/spec/selector", "monitoring.pushgateway.selector");
    }

    private static Traced<ServiceMonitor> monitor(MonitoringProps props, MonitoringPlan.Gateway gateway) {
        Traced<List<Endpoint>> endpoints = Traced.list(List.of(endpoint(props, gateway)));
        ServiceMonitor monitor = new ServiceMonitorBuilder()
                .withMetadata(props.selected(PlatformNames.PUSHGATEWAY_MONITOR))
                .withNewSpec()
                .withNewNamespaceSelector()
                .withMatchNames(gateway.namespace().toString())
                .endNamespaceSelector()
                .withNewSelector()
                .withMatchLabels(gateway.selector())
                .endSelector()
                .withEndpoints(endpoints.value())
                .endSpec()
                .build();
        return Traced.of(monitor).with("/spec/endpoints", endpoints);
    }

    private static Traced<Endpoint> endpoint(MonitoringProps props, MonitoringPlan.Gateway gateway) {
        return props.scraped(new EndpointBuilder()
                .withBasicAuth(login(gateway.login()))
                .withHonorLabels(true)
                .withPort("http")
                .withPath("/metrics")
                .withInterval(props.plan().scrapeInterval())
                .build());
    }

    private static @Nullable BasicAuth login(List<SecretKey> login) {
        return login.isEmpty()
                ? null
                : new BasicAuthBuilder()
                        .withUsername(selector(login.get(0)))
                        .withPassword(selector(login.get(1)))
                        .build();
    }

    private static SecretKeySelector selector(SecretKey key) {
        return new SecretKeySelectorBuilder()
                .withName(key.secret().toString())
                .withKey(key.key().toString())
                .build();
    }
}
