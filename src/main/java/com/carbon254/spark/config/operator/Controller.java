package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.FeatureGate;
import java.util.Locale;
import java.util.Map;

/**
 * The process that submits jobs and follows them.
 *
 * <pre>{@code
 * controller:
 *   replicas: 2
 *   workers: 5
 *   resources:
 *     memory: 2560Mi
 *   submission:
 *     heap: 256m
 * }</pre>
 */
public record Controller(
        @Key(value = "How many pods run it. One leads, the others wait to take over.", min = 1, max = 9)
        int replicas,

        @Key(value = "How many jobs are handled at once. Each may start a JVM that submits.", min = 1, max = 100)
        int workers,

        @Key("What the container may use.") ContainerResources resources,
        @Key("How jobs are submitted.") Submission submission,
        @Key("What it logs.") ProcessLogging logging,
        @Key("How the pods agree on who leads.") LeaderElection leaderElection,
        @Key("How often it may ask the API server.") ApiClient apiClient,

        @Key("How the queue of work is slowed down.") WorkQueue workQueue,

        @Key(value = "How long a driver's pod may be missing after its submission.", example = "30s")
        TimeSpan driverPodGracePeriod,

        @Key(
                value = "How many executors of a job its status shows; those with higher numbers are left out.",
                min = 1,
                max = 100000)
        int maxTrackedExecutors,

        @Key("How exactly the names of a schedule's runs tell the time.")
        TimestampPrecision timestampPrecision,

        @Key(value = "Features under trial: name to whether they are on.", names = "gate", nameType = FeatureGate.class)
        Map<FeatureGate, Boolean> featureGates,

        @Key("Profiles of the running process, for those who look into it.")
        Profiling profiling,

        @Key("How many pods remain when nodes are drained.") DisruptionBudget disruptionBudget,

        @Key(value = "How many earlier versions of the Deployment are kept.", min = 0, max = 100)
        int revisionHistoryLimit,

        @Key(
                value = "Annotations of its account: a cloud identity.",
                names = "annotation",
                nameType = AnnotationKey.class,
                nameExample = "eks.amazonaws.com/role-arn")
        Map<AnnotationKey, String> accountAnnotations,

        @Key("What its pods have beyond what they need.") OperatorPod pod) {

    /** How exactly the names of a schedule's runs tell the time. */
    public enum TimestampPrecision {
        /** 19 digits. */
        NANOS,
        /** 16 digits. */
        MICROS,
        /** 13 digits. */
        MILLIS,
        /** 10 digits. */
        SECONDS,
        /** 8 digits. */
        MINUTES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
