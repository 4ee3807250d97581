/** What the user says of DolphinScheduler and of the workflows that it runs. */
@NullMarked
package com.carbon254.spark.config.workflow;

import org.jspecify.annotations.NullMarked;
