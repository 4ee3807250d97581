/** What an environment file says of the Spark operator. */
@NullMarked
package com.carbon254.spark.config.operator;

import org.jspecify.annotations.NullMarked;
