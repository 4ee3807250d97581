/** Damages environment files at random, but the same way for the same seed, to see what the program makes of them. */
@NullMarked
package com.carbon254.spark.mutation;

import org.jspecify.annotations.NullMarked;
