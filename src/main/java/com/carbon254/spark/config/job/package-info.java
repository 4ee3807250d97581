/** What the user wrote about Spark jobs: one file a job, and what holds for all of them. */
@NullMarked
package com.carbon254.spark.config.job;

import org.jspecify.annotations.NullMarked;
