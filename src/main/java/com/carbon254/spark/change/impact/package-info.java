/** Asks all rules what each difference does, and takes the worst answer. */
@NullMarked
package com.carbon254.spark.change.impact;

import org.jspecify.annotations.NullMarked;
