package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.container.PullPolicy;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Map;

/**
 * An image and how a node gets it.
 *
 * @param reference what to run
 * @param pullPolicy when the kubelet pulls it, as Kubernetes writes that
 * @param pullSecrets the Secrets that pull it, sorted
 */
public record PulledImage(ImageReference reference, String pullPolicy, List<String> pullSecrets) {

    public PulledImage {
        pullSecrets = List.copyOf(pullSecrets);
    }

    /** An image with those of the Secrets that are switched on. */
    public static PulledImage of(ImageReference reference, PullPolicy policy, Map<ObjectName, Boolean> secrets) {
        return new PulledImage(
                reference,
                policy.toString(),
                secrets.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(secret -> secret.getKey().toString())
                        .toList());
    }

    /** Another image, pulled the same way. */
    PulledImage with(ImageReference other) {
        return new PulledImage(other, pullPolicy, pullSecrets);
    }
}
