package com.carbon254.spark.plan.operator;

import java.util.List;
import java.util.Optional;

/**
 * The process that admits Spark objects and pods.
 *
 * @param process what it has in common with the controller
 * @param port the port that it listens on
 * @param failurePolicy what becomes of an object when it does not answer
 * @param timeoutSeconds how long the API server waits
 * @param enforcesQuotas whether it reads ResourceQuotas
 * @param hooks what it admits
 * @param certificate what cert-manager issues for it; empty if it issues its certificate itself
 */
public record WebhookPlan(
        ProcessPlan process,
        int port,
        String failurePolicy,
        int timeoutSeconds,
        boolean enforcesQuotas,
        List<Hook> hooks,
        Optional<Certificate> certificate) {

    public WebhookPlan {
        hooks = List.copyOf(hooks);
    }

    /**
     * One webhook of a configuration.
     *
     * @param mutates whether it changes objects
     * @param name its name
     * @param path where it is served
     * @param group the API group; empty for the core group
     * @param version the API version
     * @param resource the resource
     * @param operations what is done to it
     */
    public record Hook(
            boolean mutates,
            String name,
            String path,
            String group,
            String version,
            String resource,
            List<String> operations) {

        public Hook {
            operations = List.copyOf(operations);
        }

        /** Whether it is asked for pods, of which it is meant for few. */
        public boolean isAboutPods() {
            return resource.equals("pods");
        }
    }

    /**
     * A certificate of cert-manager.
     *
     * @param issuerKind the kind of its issuer
     * @param issuer the name of its issuer
     * @param issuerGroup the API group of its issuer
     * @param authority the Secret of the authority that the issuer is made of; empty if the issuer is not rendered here
     * @param duration how long it is valid; empty for as long as cert-manager likes
     * @param renewBefore how long before its end it is renewed; empty for when cert-manager likes
     */
    public record Certificate(
            String issuerKind,
            String issuer,
            String issuerGroup,
            Optional<String> authority,
            Optional<String> duration,
            Optional<String> renewBefore) {}
}
