/**
 * What all features share on the way to Kubernetes: the one seam from a typed object to the construct tree, and the
 * vocabulary of labels, security contexts, probes, resources and checksums.
 */
@NullMarked
package com.carbon254.spark.kube;

import org.jspecify.annotations.NullMarked;
