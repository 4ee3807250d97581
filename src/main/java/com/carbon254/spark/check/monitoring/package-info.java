/** Rules over monitors, alerts, recording rules and dashboards. */
@NullMarked
package com.carbon254.spark.check.monitoring;

import org.jspecify.annotations.NullMarked;
