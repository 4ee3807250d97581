/**
 * The alerts and recording rules of the platform, as data: what is asked of Prometheus, and what the people on call read.
 * When an alert fires is the environment's to say; what applies where is the plan's.
 */
@NullMarked
package com.carbon254.spark.alert;

import org.jspecify.annotations.NullMarked;
