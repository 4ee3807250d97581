package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.finding.Rule;

/** The certificates of an authority lie in one object. */
final class TrustedAuthority extends KafkaRule {

    TrustedAuthority() {
        super(Rule.KAFKA_SECURITY);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        KafkaTls tls = security.tls();
        if (tls == null || tls.authority() == null) {
            return;
        }
        KafkaTls.Authority authority = tls.authority();
        if (authority.secret() != null && authority.configMap() != null) {
            subject.wrong(
                    subject.tls() + ".authority.configMap",
                    "\"" + authority.configMap() + "\" stands beside " + subject.tls() + ".authority.secret \""
                            + authority.secret() + "\"",
                    "the certificates lie in a Secret or in a ConfigMap",
                    "remove one of the two with null");
        }
        if (authority.secret() == null && authority.configMap() == null) {
            subject.missing(
                    subject.tls() + ".authority.secret",
                    subject.tls() + ".authority.key",
                    authority.key(),
                    "the certificates lie in a Secret or in a ConfigMap",
                    "set secret or configMap to the object that has the key");
        }
    }
}
