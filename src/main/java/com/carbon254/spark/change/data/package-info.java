/** Impact on data and on the place of streams: one rule a class. */
@NullMarked
package com.carbon254.spark.change.data;

import org.jspecify.annotations.NullMarked;
