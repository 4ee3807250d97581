/** Names and numbers of alerts, metrics and dashboards. */
@NullMarked
package com.carbon254.spark.value.monitoring;

import org.jspecify.annotations.NullMarked;
