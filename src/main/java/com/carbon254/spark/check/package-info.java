/** The rules over rendered objects; each gives what it found as values and changes nothing. */
@NullMarked
package com.carbon254.spark.check;

import org.jspecify.annotations.NullMarked;
