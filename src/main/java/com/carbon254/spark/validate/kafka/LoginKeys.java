package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.finding.Rule;

/** The name of a user stands in one place: in the file, or in the Secret beside the password. */
final class LoginKeys extends KafkaRule {

    LoginKeys() {
        super(Rule.KAFKA_SECURITY);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        String username = subject.sasl() + ".username";
        String key = subject.sasl() + ".credentials.usernameKey";
        KafkaSasl sasl = security.sasl();
        if (sasl == null || sasl.credentials() == null || !sasl.mechanism().hasPassword()) {
            return;
        }
        boolean inSecret = sasl.credentials().usernameKey() != null;
        if (inSecret && sasl.username() != null) {
            subject.wrong(
                    key,
                    "\"" + sasl.credentials().usernameKey() + "\" stands beside " + username + " \"" + sasl.username()
                            + "\"",
                    "a user has one name",
                    "remove one of the two with null");
        }
        if (!inSecret && sasl.username() == null) {
            subject.missing(
                    username,
                    subject.sasl() + ".mechanism",
                    sasl.mechanism(),
                    "brokers know a password by its user",
                    "set it, or " + key + " where the name stands in the Secret");
        }
    }
}
