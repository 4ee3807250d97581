/** Two renderings of an environment compared: which objects differ, in which fields, and what was there before. */
@NullMarked
package com.carbon254.spark.change;

import org.jspecify.annotations.NullMarked;
