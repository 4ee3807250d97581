/** Rules over alerts, dashboards and the thresholds of data quality. */
@NullMarked
package com.carbon254.spark.validate.monitoring;

import org.jspecify.annotations.NullMarked;
