package com.carbon254.spark.kube;

import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSecurityContextBuilder;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SeccompProfileBuilder;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContextBuilder;

/** Security contexts that pass the <i>restricted</i> Pod Security Standard. */
public final class SecurityContexts {

    /** The user and group of the Spark images ({@code spark_uid} in Spark's Dockerfile). */
    public static final long SPARK = 185;

    private SecurityContexts() {}

    /** For a pod that runs a Spark image; volumes belong to its group, so that it may write to them. */
    public static PodSecurityContext pod() {
        return new PodSecurityContextBuilder()
                .withFsGroup(SPARK)
                .withRunAsGroup(SPARK)
                .withRunAsNonRoot(true)
                .withRunAsUser(SPARK)
                .withSeccompProfile(runtimeDefault())
                .build();
    }

    /**
     * For each of its containers. It repeats what the pod says, because a container that is copied elsewhere, or added
     * by a webhook, is judged alone. Programs that write need a volume: the root file system is read-only.
     */
    public static SecurityContext container() {
        return new SecurityContextBuilder()
                .withAllowPrivilegeEscalation(false)
                .withNewCapabilities()
                .withDrop("ALL")
                .endCapabilities()
                .withReadOnlyRootFilesystem(true)
                .withRunAsGroup(SPARK)
                .withRunAsNonRoot(true)
                .withRunAsUser(SPARK)
                .withSeccompProfile(runtimeDefault())
                .build();
    }

    /** The same for a pod that gets its user and group from the cluster, as OpenShift has it. */
    public static PodSecurityContext podOfAnyUser() {
        return new PodSecurityContextBuilder(pod())
                .withFsGroup(null)
                .withRunAsGroup(null)
                .withRunAsUser(null)
                .build();
    }

    /** The same for each of its containers. */
    public static SecurityContext containerOfAnyUser() {
        return new SecurityContextBuilder(container())
                .withRunAsGroup(null)
                .withRunAsUser(null)
                .build();
    }

    private static SeccompProfile runtimeDefault() {
        return new SeccompProfileBuilder().withType("RuntimeDefault").build();
    }
}
