package com.carbon254.spark.secrets;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.secret.SecretSource;

/**
 * What the object of one Secret is made of.
 *
 * @param namespace where the Secret must exist
 * @param need what is read of it
 * @param source where its values lie
 * @param labels of the object, and of the Secret that the operator makes
 */
record FilledSecretProps(String namespace, SecretNeed need, SecretSource source, Labels labels) {}
