/** Pages about a rendered environment, for those who make what it needs from outside. */
@NullMarked
package com.carbon254.spark.report;

import org.jspecify.annotations.NullMarked;
