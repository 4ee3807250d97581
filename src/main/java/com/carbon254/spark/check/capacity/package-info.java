/** Whether what runs fits the quota of its namespace. */
@NullMarked
package com.carbon254.spark.check.capacity;

import org.jspecify.annotations.NullMarked;
