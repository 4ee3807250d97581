package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;

/**
 * The Kubeflow Spark operator.
 *
 * <pre>{@code
 * operator:
 *   managed: true
 *   webhook:
 *     enabled: true
 * }</pre>
 */
public record Operator(
        @Key("Whether this environment renders the operator. Without it, another environment of the cluster does.")
        boolean managed,

        @Key("The admission webhook of the operator.") Webhook webhook) {

    /** The admission webhook. */
    public record Webhook(
            @Key("Whether it runs. It refuses Spark objects that cannot work; pods do not depend on it.")
            boolean enabled) {}
}
