package com.carbon254.spark.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.settings.SettingsFeature;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history server, as the feature prints it. */
final class HistoryFeatureTest {

    @TempDir
    private Path folder;

    @Test
    void serviceLeadsToThePodsOfTheServerAlone() {
        assertThat(history("").yaml("Service/spark-history-server", "/spec")).isEqualTo("""
                ports:
                  - name: http
                    port: 18080
                    protocol: TCP
                    targetPort: http
                selector:
                  app.kubernetes.io/component: history
                  app.kubernetes.io/instance: spark-history-server-dev
                  app.kubernetes.io/name: spark-history-server
                """);
    }

    @Test
    void ingressHasTheWholeHost() {
        assertThat(history("").yaml("Ingress/spark-history-server", "/spec")).isEqualTo("""
                ingressClassName: nginx
                rules:
                  - host: spark-history.254carbon.com
                    http:
                      paths:
                        - backend:
                            service:
                              name: spark-history-server
                              port:
                                name: http
                          path: /
                          pathType: Prefix
                """);
    }

    @Test
    void serverWithoutAnIngressIsReachedInsideTheCluster() {
        assertThat(history("history: {ingress: {enabled: false}}\n").names())
                .containsExactly("Deployment/spark-history-server", "Service/spark-history-server");
    }

    @Test
    void serverWithAnIdentityHasAnAccountInPlaceOfKeys() {
        Emitted history = history("""
                objectStore:
                  credentials: null
                  identity: {type: azure, clientId: 00000000-0000-0000-0000-000000000000}
                """);

        String pod = "/spec/template/spec";
        assertThat(history.yaml("Deployment/spark-history-server", pod + "/serviceAccountName"))
                .isEqualTo("spark-history-server\n");
        assertThat(history.yaml("Deployment/spark-history-server", pod + "/containers/0/env"))
                .isEqualTo("""
                  - name: SPARK_CONF_DIR
                    value: /etc/spark-history
                """);
        assertThat(history.yaml("Deployment/spark-history-server", "/spec/template/metadata/labels"))
                .contains("azure.workload.identity/use: \"true\"\n");
    }

    private Emitted history(String lines) {
        Platform platform = new Plans(folder).of(lines);
        return Emitted.by(new HistoryFeature(platform, SettingsFeature.of(platform)::historyConfiguration));
    }
}
