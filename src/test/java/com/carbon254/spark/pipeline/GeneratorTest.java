package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stages one after the other, with Node. */
final class GeneratorTest {

    private static final Synthesis SYNTHESIS = Synthesis.warmUp();

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutBase() throws IOException {
        Files.copy(Path.of("src/test/resources/rules/base.yaml"), folder.resolve("base.yaml"));
    }

    @Test
    void faultOfAnObjectStopsTheRunAtTheLineThatCausedIt() throws IOException {
        environment("dev", "access:\n  submitters:\n    data-engineers: Group\n    system:authenticated: Group\n");

        Generator.Outcome outcome = run("");

        assertThat(outcome.report().lines())
                .isEqualTo("environments/dev.yaml:5:27: error: access.submitters.system:authenticated:"
                        + " RoleBinding/spark-runner /subjects/2/name in k8s/compute/spark/spark-rbac.yaml:"
                        + " \"system:authenticated\" is more than one program or team; a role is given to those who need"
                        + " it; name who needs it [access-narrow]\n");
        assertThat(outcome.environments()).isEmpty();
    }

    @Test
    void secretsThatTheEnvironmentNamesAreKnownToBeMadeBySomebodyElse() throws IOException {
        environment("dev", """
                spark:
                  image:
                    pullSecrets: {registry: true}
                kerberos:
                  principal: spark@EXAMPLE.COM
                  keytab: {secret: spark-keytab, key: spark.keytab}
                  krb5ConfigMap: krb5-conf
                history:
                  ingress:
                    tls: {secret: spark-history-tls}
                    authentication: {type: basic, secret: spark-users}
                """);

        Generator.Outcome outcome = run("");

        assertThat(outcome.report().lines()).isEmpty();
        assertThat(outcome.environments()).hasSize(1);
    }

    @Test
    void silenceOfAnotherEnvironmentIsNotJudgedWhenOneIsRendered() throws IOException {
        environment("dev", "cluster: {name: carbon-dev}\n");
        environment("test", """
                cluster: {name: carbon-test}
                history: {ingress: {host: spark-history.test.254carbon.com}}
                silence: {image-digest: A reason that no longer holds.}
                """);

        assertThat(run("").report().lines()).contains("[silence-unused]");
        assertThat(run("dev").report().lines()).isEmpty();
        assertThat(run("test").report().lines()).isEmpty();
    }

    @Test
    void silenceWithoutUseStandsInOneReportWithTheFaultsOfRules() throws IOException {
        environment("dev", """
                eventLog: {maxFileSize: 1m}
                silence: {image-digest: A reason that no longer holds.}
                """);

        assertThat(run("").report().lines()).contains("[event-log-file-size]").contains("[silence-unused]");
    }

    @Test
    void silenceIsNotCalledUnusedWhereAFileCouldNotBeReadWhole() throws IOException {
        environment("dev", """
                spark: {image: {digest: md5:1}}
                silence: {image-digest: The registry refuses to overwrite a tag.}
                """);

        assertThat(run("").report().lines()).contains("[invalid-value]").doesNotContain("[silence-unused]");
    }

    @Test
    void jobWhoseNeededKeyIsWrongDoesNotHideTheFaultsBesideIt() throws IOException {
        environment("dev", """
                eventLog: {maxFileSize: 1m}
                jobs:
                  orders: {description: Loads orders., main: orders.py, start: always}
                  sums: {description: Sums up., main: "local:///opt/app/sums.py", start: always}
                """);

        Generator.Outcome outcome = run("");

        assertThat(outcome.report().lines())
                .contains("jobs.orders.main: \"orders.py\" is not allowed")
                .contains("[event-log-file-size]")
                .contains("jobs.sums.streaming.checkpoint: the key is missing");
        assertThat(outcome.report().findings()).hasSize(3);
        assertThat(outcome.environments()).isEmpty();
    }

    @Test
    void warningIsReportedAndTheEnvironmentIsRenderedAllTheSame() throws IOException {
        environment("dev", "spark: {image: {digest: null}}\n");

        Generator.Outcome outcome = run("");

        assertThat(outcome.report().lines()).startsWith("environments/dev.yaml:2:25: warning: ");
        assertThat(outcome.environments()).hasSize(1);
    }

    private void environment(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), "extends: base\n" + text);
    }

    private Generator.Outcome run(String only) {
        Optional<DnsLabel> one =
                Optional.of(only).filter(name -> !name.isEmpty()).map(DnsLabel::new);
        return new Generator(folder, "environments", one).run(SYNTHESIS);
    }
}
