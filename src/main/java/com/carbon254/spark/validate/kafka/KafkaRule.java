package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule over {@code kafka.security}, and over that of each further cluster, which is asked where a file states it and no value of
 * it is refused.
 */
abstract class KafkaRule implements EnvironmentRule {

    private final Rule rule;

    KafkaRule(Rule rule) {
        this.rule = rule;
    }

    @Override
    public final List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Kafka kafka = environment.config().kafka();
        if (kafka != null) {
            ask(new Subject(environment, rule, Subject.PLATFORM, findings), kafka.security());
            kafka.clusters()
                    .forEach((name, cluster) -> ask(
                            new Subject(environment, rule, "kafka.clusters." + name, findings), cluster.security()));
        }
        return findings;
    }

    private void ask(Subject subject, @Nullable KafkaSecurity security) {
        if (security != null && !subject.environment().refused().cover(subject.security())) {
            check(subject, security);
        }
    }

    abstract void check(Subject subject, KafkaSecurity security);

    /**
     * What is judged.
     *
     * @param cluster the key path of the cluster
     * @param findings what is found
     */
    record Subject(LoadedEnvironment environment, Rule rule, String cluster, List<Finding> findings) {

        private static final String PLATFORM = "kafka";

        /** Whether it is the platform's own cluster. */
        boolean isOfPlatform() {
            return cluster.equals(PLATFORM);
        }

        String security() {
            return cluster + ".security";
        }

        String sasl() {
            return security() + ".sasl";
        }

        String tls() {
            return security() + ".tls";
        }

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
