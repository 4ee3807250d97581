/** SparkApplication and ScheduledSparkApplication, the operator's kinds for jobs: what your team states in them. */
@NullMarked
package com.carbon254.spark.api.spark;

import org.jspecify.annotations.NullMarked;
