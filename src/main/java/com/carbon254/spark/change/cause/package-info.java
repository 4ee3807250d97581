/** Which lines of the environment files a difference comes from, before and now. */
@NullMarked
package com.carbon254.spark.change.cause;

import org.jspecify.annotations.NullMarked;
