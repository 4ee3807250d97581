/** Rules over workflows and DolphinScheduler. */
@NullMarked
package com.carbon254.spark.validate.workflow;

import org.jspecify.annotations.NullMarked;
