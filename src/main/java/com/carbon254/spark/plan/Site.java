package com.carbon254.spark.plan;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.namespace.MadeHere;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import java.util.List;

/**
 * Where a platform stands.
 *
 * @param environment the environment's name
 * @param namespace where its objects live
 * @param kubernetes the version that they must fit
 * @param jobNamespaces where jobs may run, sorted; the namespace of the platform is one of them
 * @param made the namespaces and PriorityClasses that this environment makes
 * @param marks what all objects carry
 * @param team what objects that a team has written may count on
 * @param ownsCrds whether the CustomResourceDefinitions are rendered here
 */
public record Site(
        DnsLabel environment,
        DnsLabel namespace,
        KubernetesVersion kubernetes,
        List<DnsLabel> jobNamespaces,
        MadeHere made,
        ObjectMarks marks,
        TeamScope team,
        boolean ownsCrds) {

    public Site {
        jobNamespaces = List.copyOf(jobNamespaces);
    }

    /** Assembles it of the whole environment. */
    static Site of(DnsLabel name, Environment environment) {
        return new Site(
                name,
                environment.namespace(),
                environment.cluster().kubernetesVersion(),
                Namespaces.prepared(environment.namespace(), environment.jobNamespaces()),
                MadeHere.of(environment.namespaces(), environment.priorityClasses()),
                ObjectMarks.of(environment.metadata()),
                TeamScope.of(environment.manifests()),
                environment.crds().managed());
    }
}
