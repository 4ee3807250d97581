package com.carbon254.spark.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.settings.SettingsFeature;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator, as the feature prints it. */
final class OperatorFeatureTest {

    @TempDir
    private Path folder;

    @Test
    void controllerServesMetricsAndProbes() {
        assertThat(operator("").yaml("Deployment/spark-operator", "/spec/template/spec/containers/0/ports"))
                .isEqualTo("""
                          - containerPort: 8080
                            name: metrics
                            protocol: TCP
                          - containerPort: 8081
                            name: health
                            protocol: TCP
                        """);
    }

    @Test
    void apiServerReachesTheWebhookThroughItsService() {
        assertThat(operator("").yaml("Service/spark-operator-webhook", "/spec")).isEqualTo("""
                ports:
                  - name: webhook
                    port: 443
                    protocol: TCP
                    targetPort: webhook
                selector:
                  app.kubernetes.io/component: webhook
                  app.kubernetes.io/instance: spark-operator-dev
                  app.kubernetes.io/name: spark-operator
                """);
    }

    @Test
    void environmentThatDoesNotOwnItPrintsNone() {
        assertThat(operator("operator: {managed: false}\n").names()).isEmpty();
    }

    private Emitted operator(String lines) {
        Platform platform = new Plans(folder).of(lines);
        return Emitted.by(
                new OperatorFeature(platform, SettingsFeature.of(platform).defaults()));
    }
}
