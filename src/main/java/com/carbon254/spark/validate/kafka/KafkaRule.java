package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule over {@code kafka.security}, which is asked where a file states it and no value of it is refused. */
abstract class KafkaRule implements EnvironmentRule {

    static final String SECURITY = "kafka.security";
    static final String SASL = SECURITY + ".sasl";
    static final String TLS = SECURITY + ".tls";

    private final Rule rule;

    KafkaRule(Rule rule) {
        this.rule = rule;
    }

    @Override
    public final List<Finding> check(LoadedEnvironment environment) {
        Optional<KafkaSecurity> security =
                Optional.ofNullable(environment.config().kafka()).map(Kafka::security);
        if (security.isEmpty() || environment.refused().cover(SECURITY)) {
            return List.of();
        }
        Subject subject = new Subject(environment, rule, new ArrayList<>());
        check(subject, security.get());
        return subject.findings();
    }

    abstract void check(Subject subject, KafkaSecurity security);

    /**
     * What is judged.
     *
     * @param findings what is found
     */
    record Subject(LoadedEnvironment environment, Rule rule, List<Finding> findings) {

        /** Something that stands at a key. */
        void wrong(String path, String problem, String allowed, String remedy) {
            findings.add(new Finding(rule, environment.place(path), path, problem, allowed, remedy));
        }

        /** A key that is missing because of what stands at another one. */
        void missing(String path, String because, Object value, String allowed, String remedy) {
            findings.add(new Finding(
                    rule,
                    environment.place(because),
                    path,
                    "the key is missing, and " + because + " is \"" + value + "\"",
                    allowed,
                    remedy));
        }
    }
}
