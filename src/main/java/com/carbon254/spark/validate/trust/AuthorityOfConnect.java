package com.carbon254.spark.validate.trust;

import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;
import java.util.Optional;

/** Kafka Connect trusts the authorities of the company where jobs do. Strimzi reads them from Secrets (1.2, CertSecretSource). */
final class AuthorityOfConnect implements EnvironmentRule {

    private static final String CONFIG_MAP = "authorities.configMap";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        Authorities authorities = config.authorities();
        if (authorities == null || authorities.configMap() == null || authorities.secret() != null || !asks(config)) {
            return List.of();
        }
        return List.of(
                new Finding(
                        Rule.AUTHORITY_UNKNOWN,
                        environment.place(CONFIG_MAP),
                        CONFIG_MAP,
                        "\"" + authorities.configMap()
                                + "\" is a ConfigMap, and Strimzi reads authorities from Secrets alone:"
                                + " Kafka Connect trusts the public ones",
                        "where brokers speak TLS, kafka.connect trusts authorities.secret or kafka.security.tls.authority",
                        "set authorities.secret in its place, or kafka.security.tls.authority to the Secret of the brokers' authority"));
    }

    private static boolean asks(Environment config) {
        Optional<KafkaSecurity> security = Optional.ofNullable(config.kafka()).map(Kafka::security);
        return config.kafkaConnect().filter(Connect::opensKafka).isPresent()
                && security.filter(some -> some.protocol().encrypts())
                        .filter(some -> some.tls() == null || some.tls().authority() == null)
                        .isPresent();
    }
}
