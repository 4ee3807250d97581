/** Whether expressions name what exporters serve: the labels of series, and what is wrong with an expression. */
@NullMarked
package com.carbon254.spark.check.metric;

import org.jspecify.annotations.NullMarked;
