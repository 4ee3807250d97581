/** Spark jobs ({@code spark-jobs.yaml}, {@code spark-example-jobs.yaml}, {@code my-spark-job.yaml}). */
@NullMarked
package com.carbon254.spark.jobs;

import org.jspecify.annotations.NullMarked;
