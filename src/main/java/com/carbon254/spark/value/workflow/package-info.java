/** Values in the words of DolphinScheduler. */
@NullMarked
package com.carbon254.spark.value.workflow;

import org.jspecify.annotations.NullMarked;
