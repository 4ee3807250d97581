package com.carbon254.spark.config.workflow;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.container.ServicePlacement;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.TimeZoneName;
import com.carbon254.spark.value.workflow.SchedulerName;
import com.carbon254.spark.value.workflow.SchedulerVersion;
import org.jspecify.annotations.Nullable;

/**
 * DolphinScheduler, which your team runs.
 *
 * <pre>{@code
 * dolphinScheduler:
 *   version: "3.2"
 *   url: https://dolphin.254carbon.com/dolphinscheduler
 *   workers: {namespace: dolphinscheduler, account: dolphinscheduler-worker}
 * }</pre>
 */
public record DolphinScheduler(
        @Key(
                "The release that runs, or its line. It decides how workflows are written, and whether they can be imported.")
        SchedulerVersion version,

        @Key("Its web address with the path of its interface, which is /dolphinscheduler unless your team changed it.")
        HttpUrl url,

        @Key("Where those run who answer at the address. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key("The project that holds the workflows.") SchedulerName project,
        @Key("The tenant that steps run as.") SchedulerName tenant,
        @Key("The group of workers that runs the steps.") SchedulerName workerGroup,
        @Key("The pods of those workers.") Workers workers,

        @Key("The time zone that the schedule of a workflow is read in if the workflow names none.")
        TimeZoneName timeZone,

        @Key(
                "Whether a Job writes the workflows into DolphinScheduler, releases and schedules them. Without it, people import them.")
        boolean publish,

        @Key("The access token that the Job logs in with. Needed with publish.") @Nullable
        Token token,

        @Key("What the container of the Job may use.") ContainerResources resources,

        @Key("On which nodes the pod of the Job runs.") ServicePlacement placement) {

    /** The account by which a step asks the API server. */
    public record Workers(
            @Key("The namespace of the workers.") DnsLabel namespace,

            @Key("The ServiceAccount of the workers. It may then run the applications of the steps.")
            ObjectName account) {}

    /** A key of a Secret. */
    public record Token(
            @Key("The name of the Secret, in the namespace of the platform.")
            ObjectName secret,

            @Key("The key that holds the token.") DataKey key) {}
}
