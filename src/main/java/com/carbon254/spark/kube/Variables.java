package com.carbon254.spark.kube;

import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;

/** Environment variables of containers. */
public final class Variables {

    private Variables() {}

    /** A variable whose value stands in the manifest: nothing secret. */
    public static EnvVar of(String name, String value) {
        return new EnvVarBuilder().withName(name).withValue(value).build();
    }

    /** A variable whose value stays in its Secret. */
    public static EnvVar fromSecret(String name, ObjectName secret, DataKey key) {
        return new EnvVarBuilder()
                .withName(name)
                .withNewValueFrom()
                .withNewSecretKeyRef()
                .withName(secret.toString())
                .withKey(key.toString())
                .endSecretKeyRef()
                .endValueFrom()
                .build();
    }
}
