package com.carbon254.spark.config.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The environment is in src/test/resources/explain. Places in the built-in defaults are asked for, because they move. */
class ExplainTest {

    private static final LoadedEnvironment PROD = EnvironmentLoader.load(
                    Path.of("src/test/resources/explain"), "environments", Optional.of(new DnsLabel("prod")))
            .environments()
            .get(0);

    private static String explain(String path) {
        Explanation explanation = Explain.key(PROD, path);
        assertThat(explanation.findings()).isEmpty();
        return explanation.text();
    }

    private static String placeOfDefault(String path) {
        Setting lowest = PROD.history().of(path).get(0);
        assertThat(lowest.place().file()).isEqualTo("defaults.yaml");
        return lowest.place().toString();
    }

    @Test
    void valueIsShownWithThePlaceThatSetItAndEachThatItOverrode() {
        assertThat(explain("history.retention")).isEqualTo("""
                        history.retention = 90d
                          environments/prod.yaml:5:14     90d
                          environments/company.yaml:3:14  60d  (overridden)
                          %-30s  14d  (overridden)
                        """.formatted(placeOfDefault("history.retention")));
    }

    @Test
    void defaultIsShownWithItsPlace() {
        assertThat(explain("bootstrap.enabled"))
                .isEqualTo("bootstrap.enabled = true\n  " + placeOfDefault("bootstrap.enabled") + "  true\n");
    }

    @Test
    void textThatLooksLikeANumberIsShownInQuotes() {
        assertThat(explain("spark.image.revision")).isEqualTo("""
                        spark.image.revision = "1"
                          environments/base.yaml:8:15  "1"
                        """);
    }

    @Test
    void removedKeyIsShownAsRemoved() {
        assertThat(explain("objectStore.buckets.checkpoint")).isEqualTo("""
                        objectStore.buckets.checkpoint is removed
                          environments/prod.yaml:8:17   null
                          environments/base.yaml:16:17  Checkpoints  (removed)
                        """);
    }

    @Test
    void allKeysBelowAKeyAreShown() {
        assertThat(explain("objectStore.buckets")).isEqualTo("""
                        objectStore.buckets.checkpoint is removed
                          environments/prod.yaml:8:17   null
                          environments/base.yaml:16:17  Checkpoints  (removed)
                        objectStore.buckets.landing = Landing
                          environments/prod.yaml:9:14  Landing
                        """);
    }

    @Test
    void keysBelowThatAreNotSetAreNamed() {
        assertThat(explain("spark.image")).endsWith("\nnot set: spark.image.digest, spark.image.pullSecrets\n");
        assertThat(explain("cluster")).doesNotContain("not set");
    }

    @Test
    void wholeEnvironmentIsShownForTheEmptyPath() {
        assertThat(explain(""))
                .startsWith("bootstrap.enabled = true\n")
                .contains("""

                        kafka.bootstrapServers = [a:9092, b:9092]
                          environments/company.yaml:5:21  [a:9092, b:9092]
                          environments/base.yaml:22:21    [kafka-service:9092]  (overridden)
                        """)
                .containsPattern("\nnot set: .*spark\\.image\\.digest, ");
    }

    @Test
    void itemOfAListIsShown() {
        assertThat(explain("kafka.bootstrapServers[1]")).isEqualTo("""
                        kafka.bootstrapServers[1] = b:9092
                          environments/company.yaml:5:30  b:9092
                        """);
    }

    @Test
    void nameOfAMapMayHaveDots() {
        assertThat(explain("settings.sparkConf.spark.sql.broadcastTimeout")).isEqualTo("""
                        settings.sparkConf.spark.sql.broadcastTimeout = "600"
                          environments/prod.yaml:12:33  "600"
                        """);
    }

    @Test
    void keyThatIsNotSetSaysWhereItCouldBe() {
        assertThat(explain("history.ingress.tls.secret")).isEqualTo("""
                        history.ingress.tls.secret is not set
                          it could be set in environments/base.yaml:30:3, to a Kubernetes object name: \
                        lower-case letters, digits, '-' and '.', at most 253 characters
                        """);
    }

    @Test
    void nameOfAMapThatIsNotSetHasANearName() {
        assertThat(refusal("objectStore.buckets.landin"))
                .contains("there is no bucket \"landin\"")
                .contains("did you mean \"objectStore.buckets.landing\"?");
    }

    private static String refusal(String path) {
        Explanation explanation = Explain.key(PROD, path);
        assertThat(explanation.text()).isEmpty();
        assertThat(explanation.findings()).hasSize(1);
        return explanation.findings().get(0).toString();
    }

    @Test
    void unknownKeyIsRefusedWithTheKnownKeysAndANearPath() {
        assertThat(refusal("history.retentoin"))
                .isEqualTo("environments/prod.yaml: error: history.retentoin: the key \"history.retentoin\" is unknown;"
                        + " known below history: replicas, resources, placement, heap, storeSize, updateInterval, retention, ingress;"
                        + " did you mean \"history.retention\"? [unknown-key]");
    }

    @Test
    void lastPartOfAPathFindsTheWholePath() {
        assertThat(refusal("retention")).contains("did you mean \"history.retention\"?");
        assertThat(refusal("ingress.host")).contains("did you mean \"history.ingress.host\"?");
        assertThat(refusal("server.retention")).contains("did you mean \"history.retention\"?");
    }

    @Test
    void misspeltLastPartFindsTheWholePath() {
        assertThat(refusal("retentoin")).contains("did you mean \"history.retention\"?");
    }

    @Test
    void lastPartOfSeveralPathsFindsThemAll() {
        assertThat(refusal("cpuLimit"))
                .contains("did you mean \"bootstrap.resources.cpuLimit\" or"
                        + " \"dolphinScheduler.resources.cpuLimit\" or \"history.resources.cpuLimit\" or"
                        + " \"kafka.connect.workers.resources.cpuLimit\" or"
                        + " \"operator.controller.resources.cpuLimit\" or \"operator.webhook.resources.cpuLimit\"?");
    }

    @Test
    void farKeyGetsNoGuess() {
        assertThat(refusal("history.kilometres"))
                .endsWith("; name one of these, or none to see them all [unknown-key]");
    }
}
