/**
 * What the stages behind the constructs share: a rendered object with its file, its key, and the trace from a place in
 * it to the configuration. Plain data; neither Node nor cdk8s is needed to hold, write or check it.
 */
@NullMarked
package com.carbon254.spark.manifest;

import org.jspecify.annotations.NullMarked;
