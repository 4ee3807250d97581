/** Memory, properties, versions and coordinates as Spark and its operator write them. */
@NullMarked
package com.carbon254.spark.value.spark;

import org.jspecify.annotations.NullMarked;
