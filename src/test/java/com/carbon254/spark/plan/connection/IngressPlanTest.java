package com.carbon254.spark.plan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngressPlanTest {

    private static final String NGINX = "nginx.ingress.kubernetes.io/";

    @TempDir
    private Path folder;

    @Test
    void leastIngressIsAHostAndAClass() {
        IngressPlan ingress = ingress("{}");

        assertThat(ingress.host()).isEqualTo("spark-history.254carbon.com");
        assertThat(ingress.className()).isEqualTo("nginx");
        assertThat(ingress.tlsSecret()).isEmpty();
        assertThat(ingress.annotations()).isEmpty();
        assertThat(ingress.secrets()).isEmpty();
    }

    @Test
    void disabledIngressIsNone() {
        assertThat(new Plans(folder)
                        .of("history: {ingress: {enabled: false}}\n")
                        .services()
                        .history()
                        .orElseThrow()
                        .ingress())
                .isEmpty();
    }

    @Test
    void certificateMayComeFromAnIssuer() {
        IngressPlan ingress = ingress("{tls: {secret: certificate, clusterIssuer: letsencrypt}}");

        assertThat(ingress.tlsSecret()).contains("certificate");
        assertThat(ingress.annotations()).containsExactly(Map.entry("cert-manager.io/cluster-issuer", "letsencrypt"));
        assertThat(ingress.secrets()).extracting(Object::toString).containsExactly("certificate");
    }

    @Test
    void oauth2ProxyIsAskedAndBringsUsersBackToTheirPage() {
        IngressPlan ingress = ingress("{authentication: {type: oauth2-proxy, url: https://login.254carbon.com/auth,"
                + " signInUrl: https://login.254carbon.com/start}}");

        assertThat(ingress.annotations())
                .containsExactly(
                        Map.entry(
                                NGINX + "auth-signin",
                                "https://login.254carbon.com/start?rd=$scheme://$host$escaped_request_uri"),
                        Map.entry(NGINX + "auth-url", "https://login.254carbon.com/auth"));
    }

    @Test
    void passwordsAreAskedForFromASecret() {
        IngressPlan ingress = ingress("{authentication: {type: basic, secret: users}}");

        assertThat(ingress.annotations())
                .containsExactly(
                        Map.entry(NGINX + "auth-realm", "Spark history"),
                        Map.entry(NGINX + "auth-secret", "users"),
                        Map.entry(NGINX + "auth-type", "basic"));
        assertThat(ingress.secrets()).extracting(Object::toString).containsExactly("users");
    }

    @Test
    void annotationsOfTheEnvironmentAreAdded() {
        IngressPlan ingress =
                ingress("{tls: {secret: certificate, clusterIssuer: letsencrypt}," + " annotations: {a.b/c: d}}");

        assertThat(ingress.annotations())
                .containsExactly(Map.entry("a.b/c", "d"), Map.entry("cert-manager.io/cluster-issuer", "letsencrypt"));
    }

    private IngressPlan ingress(String block) {
        return new Plans(folder)
                .of("history: {ingress: " + block + "}\n")
                .services()
                .history()
                .orElseThrow()
                .ingress()
                .orElseThrow();
    }
}
