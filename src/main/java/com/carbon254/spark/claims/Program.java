package com.carbon254.spark.claims;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.PlatformLabels;
import java.util.SortedMap;

/** The programs that run beside the jobs, by the labels that tell their pods from others. */
public enum Program {
    /** The operator's process that submits. */
    CONTROLLER(PlatformNames.OPERATOR_APP, "controller"),
    /** The operator's process that admits. */
    WEBHOOK(PlatformNames.OPERATOR_APP, "webhook"),
    /** The history server. */
    HISTORY_SERVER(PlatformNames.HISTORY_SERVER, "history"),
    /** The Job that prepares buckets, prefixes and namespaces. */
    BOOTSTRAP(PlatformNames.BOOTSTRAP, "bootstrap"),
    /** The Job that publishes workflows. */
    PUBLISHER(PlatformNames.PUBLISHER, "publisher");

    /** The role of the pods of jobs. */
    public static final String JOB = "job";

    private final String app;
    private final String component;

    Program(String app, String component) {
        this.app = app;
        this.component = component;
    }

    /** The program, as labels name it. */
    public String app() {
        return app;
    }

    /** Its role in the platform, as labels name it. */
    public String component() {
        return component;
    }

    /** What tells its installation in an environment from others. */
    public String instance(DnsLabel environment) {
        return app + "-" + environment;
    }

    /** The labels that select its pods. */
    public SortedMap<String, String> selector(DnsLabel environment) {
        return PlatformLabels.selector(app, instance(environment), component);
    }
}
