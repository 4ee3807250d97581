package com.carbon254.spark.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The objects by which the External Secrets Operator makes Secrets, as the feature prints them. */
final class SecretsFeatureTest {

    private static final String STORE = """
            secrets:
              provider: externalSecrets
              external:
                store: {name: vault}
                prefix: spark/
                remotes:
                  spark-keytab:
                    keys: {keytab: {remoteKey: kerberos, encoding: base64}}
            """;

    @TempDir
    private Path folder;

    @Test
    void valueLiesUnderPrefixAndNameOfItsSecret() {
        assertThat(secrets(STORE, need("minio-secret", "password")).yaml("ExternalSecret/minio-secret", "/spec/data/0"))
                .contains("key: spark/minio-secret\n", "property: password\n", "decodingStrategy: None\n");
    }

    @Test
    void valueOfItsOwnIsTakenWhole() {
        assertThat(secrets(STORE, need("spark-keytab", "keytab")).yaml("ExternalSecret/spark-keytab", "/spec/data/0"))
                .contains("key: kerberos\n", "decodingStrategy: Base64\n")
                .doesNotContain("property");
    }

    @Test
    void secretThatIsMountedWholeHasAllPropertiesOfItsName() {
        assertThat(secrets(STORE, need("license")).yaml("ExternalSecret/license", "/spec"))
                .contains("dataFrom:\n", "key: spark/license\n")
                .doesNotContain("secretKey");
    }

    @Test
    void secretThatPullsImagesHasTheTypeForThat() {
        assertThat(secrets(STORE, need("registry", SecretNeed.PULL_KEY))
                        .yaml("ExternalSecret/registry", "/spec/target/template"))
                .contains("type: kubernetes.io/dockerconfigjson\n");
    }

    @Test
    void nothingIsPrintedWhereTheTeamMakesSecrets() {
        assertThat(secrets("", need("minio-secret", "password")).names()).isEmpty();
    }

    private static SecretNeed need(String name, String... keys) {
        return new SecretNeed(
                name,
                new TreeSet<>(List.of("data-platform")),
                new TreeSet<>(List.of(keys)),
                keys.length == 0,
                new TreeSet<>(List.of("Job/load")),
                SecretNeed.TEAM);
    }

    private Emitted secrets(String lines, SecretNeed need) {
        return Emitted.by(new SecretsFeature(new Plans(folder).of(lines), List.of(need)));
    }
}
