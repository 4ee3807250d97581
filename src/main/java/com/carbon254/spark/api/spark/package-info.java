/** SparkApplication and ScheduledSparkApplication, the operator's kinds for jobs. */
@NullMarked
package com.carbon254.spark.api.spark;

import org.jspecify.annotations.NullMarked;
