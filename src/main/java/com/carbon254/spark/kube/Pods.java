package com.carbon254.spark.kube;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import java.util.List;

/** Where the pods of the platform begin. */
public final class Pods {

    private Pods() {}

    /**
     * A pod that asks the API server for nothing: no token, no variables of services that happen to exist (one called
     * like a program of ours would set variables that the program reads), and what <i>restricted</i> wants.
     *
     * @param pullSecrets the Secrets that pull its images
     */
    public static PodSpecBuilder withoutToken(List<String> pullSecrets) {
        return new PodSpecBuilder()
                .withAutomountServiceAccountToken(false)
                .withEnableServiceLinks(false)
                .withImagePullSecrets(
                        pullSecrets.stream().map(LocalObjectReference::new).toList())
                .withSecurityContext(SecurityContexts.pod());
    }

    /**
     * Says where the placement of a pod comes from.
     *
     * @param pod the pod, or what holds it
     * @param spec the pointer of its spec, which begins there
     * @param key the block with the keys of the placement
     */
    public static <T> Traced<T> placed(Traced<T> pod, String spec, String key) {
        return pod.from(spec + "/nodeSelector", key + ".nodeSelector")
                .from(spec + "/tolerations", key + ".tolerations")
                .from(spec + "/affinity", key + ".affinity")
                .from(spec + "/priorityClassName", key + ".priorityClass");
    }
}
