/** A job as it will run: its program, its pods, its restarts, its schedule. */
@NullMarked
package com.carbon254.spark.plan.job;

import org.jspecify.annotations.NullMarked;
