package com.carbon254.spark.plan.pod;

import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;

/**
 * One key of an existing Secret.
 *
 * @param secret the Secret
 * @param key the key of its data
 */
public record SecretKey(ObjectName secret, DataKey key) {}
