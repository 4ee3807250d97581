/** What pods of drivers and executors consist of. */
@NullMarked
package com.carbon254.spark.plan.pod;

import org.jspecify.annotations.NullMarked;
