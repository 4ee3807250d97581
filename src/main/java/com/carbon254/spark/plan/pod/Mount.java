package com.carbon254.spark.plan.pod;

/**
 * A volume and where a pod mounts it.
 *
 * @param name the volume's
 * @param path where it is mounted
 * @param readOnly whether the pod may only read it
 * @param source what it is
 */
public record Mount(String name, String path, boolean readOnly, VolumeSource source) {}
