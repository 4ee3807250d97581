package com.carbon254.spark.plan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricSourcesTest {

    private static final String SCRAPED = """
            monitoring: {enabled: true, certManager: true, runbooks: "https://docs.example/runbooks"}
            """;

    @TempDir
    private Path folder;

    @Test
    void certificateHasSeriesWhereCertManagerIssuesIt() {
        assertThat(sources(SCRAPED + """
                        operator:
                          webhook: {certificate: {type: cert-manager, issuer: {kind: ClusterIssuer, name: company-ca}}}
                        """).has("cert-manager")).isTrue();
    }

    @Test
    void certificateThatTheWebhookIssuesItselfHasNone() {
        assertThat(sources(SCRAPED).has("cert-manager")).isFalse();
    }

    @Test
    void certificateOfAnotherEnvironmentsOperatorIsNotOurs() {
        assertThat(sources(SCRAPED + """
                        operator:
                          managed: false
                          webhook: {certificate: {type: cert-manager, issuer: {kind: ClusterIssuer, name: company-ca}}}
                        """).has("cert-manager")).isFalse();
    }

    private MetricSources sources(String lines) {
        return new Plans(folder).of(lines).services().monitoring().orElseThrow().sources();
    }
}
