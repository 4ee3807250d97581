/** Workflows ({@code k8s/dolphinscheduler/}): what DolphinScheduler imports, and what it is imported from. */
@NullMarked
package com.carbon254.spark.workflows;

import org.jspecify.annotations.NullMarked;
