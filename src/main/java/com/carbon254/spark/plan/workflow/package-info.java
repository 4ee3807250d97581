/** What the workflows mean: each step with the job that it runs, each time as DolphinScheduler reads it. */
@NullMarked
package com.carbon254.spark.plan.workflow;

import org.jspecify.annotations.NullMarked;
