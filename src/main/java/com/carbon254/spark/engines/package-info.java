/** What engines beside Spark need to read the lake ({@code k8s/trino}, {@code k8s/doris}). */
@NullMarked
package com.carbon254.spark.engines;

import org.jspecify.annotations.NullMarked;
