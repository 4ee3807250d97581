/**
 * What the configuration means: resolved, total, immutable. Names are decided, defaults are applied, settings are
 * grouped into the files that hold them. Nothing here knows Kubernetes objects or cdk8s.
 */
@NullMarked
package com.carbon254.spark.plan;

import org.jspecify.annotations.NullMarked;
