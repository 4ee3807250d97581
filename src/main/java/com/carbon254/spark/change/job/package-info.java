/** Impact on Spark applications and their schedules: one rule a class. */
@NullMarked
package com.carbon254.spark.change.job;

import org.jspecify.annotations.NullMarked;
