package com.carbon254.spark.schema;

import com.carbon254.spark.api.connect.SparkConnectSpec;
import com.carbon254.spark.api.connect.SparkConnectStatus;
import com.carbon254.spark.api.spark.ScheduledSparkApplicationSpec;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.api.status.ScheduledSparkApplicationStatus;
import com.carbon254.spark.api.status.SparkApplicationStatus;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;

/**
 * The operator's kinds as the generator of definitions wants them: it makes one of each, which records do not allow. They
 * say nothing but the names of a kind and the records of its parts.
 */
final class SparkDefinitions {

    private static final String GROUP = "sparkoperator.k8s.io";

    private SparkDefinitions() {}

    @Group(GROUP)
    @Version("v1beta2")
    @Kind("SparkApplication")
    @Singular("sparkapplication")
    @Plural("sparkapplications")
    @ShortNames("sparkapp")
    static final class Application extends CustomResource<SparkApplicationSpec, SparkApplicationStatus>
            implements Namespaced {

        private static final long serialVersionUID = 1L;
    }

    @Group(GROUP)
    @Version("v1beta2")
    @Kind("ScheduledSparkApplication")
    @Singular("scheduledsparkapplication")
    @Plural("scheduledsparkapplications")
    @ShortNames("scheduledsparkapp")
    static final class ScheduledApplication
            extends CustomResource<ScheduledSparkApplicationSpec, ScheduledSparkApplicationStatus>
            implements Namespaced {

        private static final long serialVersionUID = 1L;
    }

    @Group(GROUP)
    @Version("v1alpha1")
    @Kind("SparkConnect")
    @Singular("sparkconnect")
    @Plural("sparkconnects")
    @ShortNames("sparkconn")
    static final class Connect extends CustomResource<SparkConnectSpec, SparkConnectStatus> implements Namespaced {

        private static final long serialVersionUID = 1L;
    }
}
