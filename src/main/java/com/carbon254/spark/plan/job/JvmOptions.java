package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of pod is told of its JVM beside the options of capabilities.
 *
 * @param role {@code driver} or {@code executor}
 * @param agent what tells its metrics
 * @param own what the job says
 */
record JvmOptions(
        String role, Optional<MetricsAgent> agent, @Nullable String own) {

    /** What the job says comes last, for of two equal options the JVM takes the last. */
    Optional<String> of(StatedJob stated) {
        List<String> ofCapabilities = stated.uses().javaOptions();
        Optional<String> trust = Trust.javaOption(stated.environment().authorities());
        if (ofCapabilities.isEmpty() && own == null && agent.isEmpty() && trust.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(
                        ofAgent(),
                        trust.stream(),
                        inherited(stated.environment().settings()),
                        ofCapabilities.stream(),
                        Stream.ofNullable(own))
                .flatMap(said -> said)
                .collect(Collectors.joining(" ")));
    }

    /** Those of all submissions, which the options of a job would otherwise replace. */
    private Stream<String> inherited(Settings settings) {
        SparkPropertyKey property = new SparkPropertyKey("spark." + role + ".extraJavaOptions");
        return Stream.ofNullable(settings.sparkConf().get(property));
    }

    private Stream<String> ofAgent() {
        return agent.stream().map(observer -> observer.javaOption(JobSlots.METRICS_AGENT.path()));
    }
}
