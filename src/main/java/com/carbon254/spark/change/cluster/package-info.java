/** Impact on what the API server, Prometheus and people look at: one rule a class. */
@NullMarked
package com.carbon254.spark.change.cluster;

import org.jspecify.annotations.NullMarked;
