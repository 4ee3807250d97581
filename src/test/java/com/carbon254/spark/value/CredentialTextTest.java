package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB_PASSWORD",
                "PGPASSWORD",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_ACCESS_KEY_ID",
                "GITHUB_TOKEN",
                "accessToken",
                "TOKEN_OF_THE_DAY",
                "SSH_PASSPHRASE",
                "MLFLOW_TRACKING_PASSWORD",
                "STRIPE_API_KEY",
            })
    void nameOfACredentialIsOne(String name) {
        assertThat(CredentialText.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PYSPARK_PYTHON",
                "TOKENIZERS_PARALLELISM",
                "AWS_WEB_IDENTITY_TOKEN_FILE",
                "KEYBOARD",
                "AWS_SHARED_CREDENTIALS_FILE",
                "SECRETS_DIR",
            })
    void nameOfAnythingElseIsNone(String name) {
        assertThat(CredentialText.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:password@proxy:3128",
                "postgresql://:hunter2@db/a",
                "-Djavax.net.ssl.trustStorePassword=hunter2",
                "jdbc:postgresql://db/a?user=spark&password=hunter2",
                "ScramLoginModule required username=\"spark\" password=\"hunter2\";",
                "Secret = hunter2",
                "--access-key=hunter2",
                "AKIAIOSFODNN7EXAMPLE",
                "key ASIAIOSFODNN7EXAMPLE of a session",
                "-----BEGIN RSA PRIVATE KEY-----",
                "ghp_0123456789abcdefghijklmnopqrstuvwxyz",
            })
    void credentialIsSeenInATextAroundIt(String text) {
        assertThat(CredentialText.standsIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://proxy:3128/a@b",
                "s3a://bucket/prefix",
                "user@example.com",
                "-Dpassword=",
                "password=${env:PASSWORD}",
                "minio-secret:access-key",
                "credential=env:ICEBERG_CREDENTIAL",
                "--primary-key=id",
                "XAKIAIOSFODNN7EXAMPLE",
            })
    void ordinaryTextHoldsNone(String text) {
        assertThat(CredentialText.standsIn(text)).isFalse();
    }
}
