package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.container.PullPolicy;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageRepository;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The image of the operator, whose tag is its version.
 *
 * <pre>{@code
 * image:
 *   repository: mirror.254carbon.com/kubeflow/spark-operator/controller
 *   pullSecrets:
 *     mirror: true
 * }</pre>
 */
public record OperatorImage(
        @Key("Where the image lies. The tag is operator.version.")
        ImageRepository repository,

        @Key("The digest of the image. With it, what runs cannot change under its tag.") @Nullable
        ImageDigest digest,

        @Key("When the kubelet pulls the image.") PullPolicy pullPolicy,

        @Key(
                value = "Secrets of type kubernetes.io/dockerconfigjson that pull the image; true names one, false"
                        + " withdraws it.",
                names = "secret",
                nameType = ObjectName.class)
        Map<ObjectName, Boolean> pullSecrets) {}
