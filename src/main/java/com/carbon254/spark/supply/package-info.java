/** The Secrets that the output brings itself: those that another operator makes, and the files that a team has sealed. */
@NullMarked
package com.carbon254.spark.supply;

import org.jspecify.annotations.NullMarked;
