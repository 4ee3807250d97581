/** Rules over objects that a team has written beside those that are rendered. */
@NullMarked
package com.carbon254.spark.check.own;

import org.jspecify.annotations.NullMarked;
