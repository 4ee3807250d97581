package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import java.util.Map;

/**
 * The process that admits Spark objects and pods.
 *
 * <pre>{@code
 * webhook:
 *   replicas: 2
 *   failurePolicy: Fail
 *   certificate:
 *     type: cert-manager
 *     issuer:
 *       kind: ClusterIssuer
 *       name: company-ca
 * }</pre>
 */
public record Webhook(
        @Key("Whether it runs. It refuses Spark objects that cannot work; pods do not depend on it.")
        boolean enabled,

        @Key(value = "How many pods run it. All of them answer.", min = 1, max = 9)
        int replicas,

        @Key("What the container may use.") ContainerResources resources,
        @Key("What it logs.") ProcessLogging logging,

        @Key("Whether its pods agree on who writes the certificate into the webhook configurations.")
        boolean leaderElection,

        @Key("How often it may ask the API server.") ApiClient apiClient,

        @Key(value = "The port that it listens on.", min = 1024, max = 65535)
        int port,

        @Key("What becomes of an object when the webhook does not answer.")
        FailurePolicy failurePolicy,

        @Key(value = "How long the API server waits for an answer, in seconds.", min = 1, max = 30)
        int timeoutSeconds,

        @Key("Whether jobs are refused that a ResourceQuota of their namespace has no room for.")
        boolean quotaEnforcement,

        @Key("The certificate that it shows to the API server.")
        WebhookCertificate certificate,

        @Key("How many pods remain when nodes are drained.") DisruptionBudget disruptionBudget,

        @Key(value = "How many earlier versions of the Deployment are kept.", min = 0, max = 100)
        int revisionHistoryLimit,

        @Key(
                value = "Annotations of its account.",
                names = "annotation",
                nameType = AnnotationKey.class,
                nameExample = "eks.amazonaws.com/role-arn")
        Map<AnnotationKey, String> accountAnnotations,

        @Key("What its pods have beyond what they need.") OperatorPod pod) {

    /** What becomes of an object when the webhook does not answer. */
    public enum FailurePolicy {
        /** It is refused. */
        FAIL("Fail"),
        /** It passes, unchecked and without defaults. */
        IGNORE("Ignore");

        private final String name;

        FailurePolicy(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
