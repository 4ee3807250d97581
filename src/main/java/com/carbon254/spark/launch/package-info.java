/** Starts the program from the build of a clone; it is not in the program's jar. */
@NullMarked
package com.carbon254.spark.launch;

import org.jspecify.annotations.NullMarked;
