/** Which alerts, recording rules and dashboards an environment has, as far as its metrics are served. */
@NullMarked
package com.carbon254.spark.plan.monitoring;

import org.jspecify.annotations.NullMarked;
