/** The Spark history server ({@code spark-history.yaml}): Deployment, Service and Ingress. */
@NullMarked
package com.carbon254.spark.history;

import org.jspecify.annotations.NullMarked;
