package com.carbon254.spark.connectors;

import com.carbon254.spark.api.strimzi.CertificateAndKey;
import com.carbon254.spark.api.strimzi.JavaSystemProperty;
import com.carbon254.spark.api.strimzi.KafkaConnectAuthentication;
import com.carbon254.spark.api.strimzi.KafkaConnectAuthenticationBuilder;
import com.carbon254.spark.api.strimzi.KafkaConnectJvm;
import com.carbon254.spark.api.strimzi.KafkaConnectTls;
import com.carbon254.spark.api.strimzi.PasswordSecret;
import com.carbon254.spark.api.strimzi.TrustedCertificate;
import com.carbon254.spark.plan.service.ConnectLogin;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What Strimzi is told of the way to the brokers.
 *
 * @param login the plan
 */
record ConnectSecurity(ConnectLogin login) {

    Optional<KafkaConnectTls> tls() {
        return Optional.of(login)
                .filter(ConnectLogin::encrypts)
                .map(some -> new KafkaConnectTls(some.authority().stream()
                        .map(authority -> new TrustedCertificate(
                                authority.secret().toString(), authority.key().toString()))
                        .toList()));
    }

    Optional<KafkaConnectAuthentication> authentication() {
        return login.proof().map(ConnectSecurity::authentication);
    }

    private static KafkaConnectAuthentication authentication(ConnectLogin.Proof proof) {
        if (proof instanceof ConnectLogin.ByCertificate by) {
            return KafkaConnectAuthenticationBuilder.builder()
                    .type("tls")
                    .certificateAndKey(new CertificateAndKey(
                            by.secret().toString(),
                            by.certificate().toString(),
                            by.privateKey().toString()))
                    .build();
        }
        if (proof instanceof ConnectLogin.ByPassword by) {
            return KafkaConnectAuthenticationBuilder.builder()
                    .type(by.type())
                    .username(by.username())
                    .passwordSecret(new PasswordSecret(
                            by.password().secret().toString(),
                            by.password().key().toString()))
                    .build();
        }
        ConnectLogin.ByProperties by = (ConnectLogin.ByProperties) proof;
        return KafkaConnectAuthenticationBuilder.builder()
                .type("custom")
                .sasl(by.sasl())
                .config(by.properties())
                .build();
    }

    Optional<KafkaConnectJvm> jvm() {
        SortedMap<String, String> properties = login.systemProperties();
        return Optional.of(properties)
                .filter(some -> !some.isEmpty())
                .map(some -> new KafkaConnectJvm(some.entrySet().stream()
                        .map(property -> new JavaSystemProperty(property.getKey(), property.getValue()))
                        .toList()));
    }
}
