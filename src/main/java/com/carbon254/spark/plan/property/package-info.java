/** Spark properties in the groups under which a file shows them. */
@NullMarked
package com.carbon254.spark.plan.property;

import org.jspecify.annotations.NullMarked;
