/** What engines that read the lake beside Spark are told of catalog and store. */
@NullMarked
package com.carbon254.spark.plan.engine;

import org.jspecify.annotations.NullMarked;
