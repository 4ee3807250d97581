/** Finds the known name that a misspelt one was meant to be. */
@NullMarked
package com.carbon254.spark.spelling;

import org.jspecify.annotations.NullMarked;
