package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.finding.Rule;

/** The name of a user stands in one place: in the file, or in the Secret beside the password. */
final class LoginKeys extends KafkaRule {

    private static final String USERNAME = SASL + ".username";
    private static final String KEY = SASL + ".credentials.usernameKey";

    LoginKeys() {
        super(Rule.KAFKA_SECURITY);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        KafkaSasl sasl = security.sasl();
        if (sasl == null || sasl.credentials() == null || !sasl.mechanism().hasPassword()) {
            return;
        }
        boolean inSecret = sasl.credentials().usernameKey() != null;
        if (inSecret && sasl.username() != null) {
            subject.wrong(
                    KEY,
                    "\"" + sasl.credentials().usernameKey() + "\" stands beside " + USERNAME + " \"" + sasl.username()
                            + "\"",
                    "a user has one name",
                    "remove one of the two with null");
        }
        if (!inSecret && sasl.username() == null) {
            subject.missing(
                    USERNAME,
                    SASL + ".mechanism",
                    sasl.mechanism(),
                    "brokers know a password by its user",
                    "set it, or " + KEY + " where the name stands in the Secret");
        }
    }
}
