package com.carbon254.spark.validate.job;

import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.connect.ChangeTopics;
import com.carbon254.spark.validate.connect.ReadTopics;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;
import java.util.Optional;

/**
 * A connector, or a system outside, writes the topics of which a job reads changes. A job would wait for ever for a topic
 * that has no writer.
 */
final class JobTopics implements JobRule {

    private static final String ARGUMENTS = "arguments";

    @Override
    public void check(Subject subject) {
        if (!subject.job().uses().contains(Capability.CDC)) {
            return;
        }
        Optional<ReadTopics> topics = ReadTopics.of(subject.job());
        if (topics.isEmpty()) {
            subject.fault(
                    Rule.JOB_TOPICS,
                    ARGUMENTS,
                    "no topics are named",
                    "a job that uses cdc says which topics it reads",
                    "add the argument --topics and an expression, or let it use kafka and iceberg instead of cdc");
            return;
        }
        check(subject, topics.get());
    }

    private static void check(Subject subject, ReadTopics topics) {
        if (topics.pattern().isEmpty()) {
            fault(subject, topics, "is no expression", "Spark reads it as Java does", "correct it");
            return;
        }
        Kafka kafka = subject.environment().config().kafka();
        if (kafka == null) {
            return;
        }
        List<String> known = ChangeTopics.of(kafka);
        if (known.stream().noneMatch(topics::reads)) {
            fault(
                    subject,
                    topics,
                    "finds no topic",
                    known.isEmpty()
                            ? "there are no connectors, and kafka.topics is empty"
                            : "it must find one of " + String.join(", ", known),
                    "correct it, add a connector to kafka.connect, or name the topic under kafka.topics");
        }
        ChangeTopics.internal(kafka).stream()
                .filter(topics::reads)
                .findFirst()
                .ifPresent(topic -> fault(
                        subject,
                        topics,
                        "finds \"" + topic + "\"",
                        "that topic is Debezium's own and holds no changes",
                        "narrow the expression"));
    }

    private static void fault(Subject subject, ReadTopics topics, String problem, String allowed, String remedy) {
        subject.fault(
                Rule.JOB_TOPICS,
                ARGUMENTS + "[" + topics.index() + "]",
                "\"" + topics.text() + "\" " + problem,
                allowed,
                remedy);
    }
}
