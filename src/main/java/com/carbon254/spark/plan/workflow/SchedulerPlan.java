package com.carbon254.spark.plan.workflow;

import com.carbon254.spark.catalogue.workflow.SchedulerRelease;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.ServicePod;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Optional;

/**
 * DolphinScheduler.
 *
 * @param release what is known of its line
 * @param url its web address, with the path of its interface
 * @param project that holds the workflows
 * @param tenant that steps run as
 * @param workers who runs them
 * @param publisher the Job that publishes workflows; empty where people import them
 */
public record SchedulerPlan(
        SchedulerRelease release,
        HttpUrl url,
        String project,
        String tenant,
        Workers workers,
        Optional<Publisher> publisher) {

    /**
     * Who runs steps.
     *
     * @param group their group
     * @param namespace where their pods are
     * @param account by which they ask the API server
     */
    public record Workers(String group, DnsLabel namespace, ObjectName account) {}

    /**
     * The Job that writes workflows into DolphinScheduler.
     *
     * @param token where the token lies that it logs in with
     * @param pod its pod
     */
    public record Publisher(SecretKey token, ServicePod pod) {}

    static SchedulerPlan of(DolphinScheduler stated) {
        return new SchedulerPlan(
                SchedulerRelease.find(stated.version()).orElseThrow(),
                stated.url(),
                stated.project().toString(),
                stated.tenant().toString(),
                new Workers(
                        stated.workerGroup().toString(),
                        stated.workers().namespace(),
                        stated.workers().account()),
                Optional.ofNullable(stated.token())
                        .filter(token -> stated.publish())
                        .map(token -> new Publisher(
                                new SecretKey(token.secret(), token.key()),
                                ServicePod.of(stated.resources(), stated.placement(), PodIdentity.NONE))));
    }

    /** The number of the project in a file, which an import puts its own in place of. */
    public long projectCode() {
        return Codes.of(project);
    }
}
