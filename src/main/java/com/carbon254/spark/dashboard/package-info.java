/**
 * The dashboards of the platform, as data: what is shown, and which question it answers. What exists where is the plan's to
 * say; how Grafana reads it, the feature's.
 */
@NullMarked
package com.carbon254.spark.dashboard;

import org.jspecify.annotations.NullMarked;
