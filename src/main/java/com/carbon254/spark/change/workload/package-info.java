/** Impact on pods that the platform itself runs, and on what they read: one rule a class. */
@NullMarked
package com.carbon254.spark.change.workload;

import org.jspecify.annotations.NullMarked;
