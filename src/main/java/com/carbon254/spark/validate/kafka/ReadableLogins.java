package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.Cluster;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.finding.Rule;

/** No password and no token of production crosses the network in the clear. */
final class ReadableLogins extends KafkaRule {

    ReadableLogins() {
        super(Rule.KAFKA_READABLE);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        KafkaSasl sasl = security.sasl();
        boolean production = subject.environment().config().cluster().tier() == Cluster.Tier.PRODUCTION;
        if (production
                && sasl != null
                && security.protocol() == KafkaSecurity.Protocol.SASL_PLAINTEXT
                && sasl.mechanism().isReadable()) {
            subject.wrong(
                    subject.security() + ".protocol",
                    "\"" + security.protocol() + "\" sends what " + sasl.mechanism()
                            + " logs in by as it is, so that everybody on the way to the brokers can log in as well",
                    "production encrypts it",
                    "choose SASL_SSL, or a mechanism of SCRAM, which sends no password");
        }
    }
}
