/**
 * Values with rules. Each is written as one scalar, refuses bad text at the border with an
 * {@link com.carbon254.spark.value.InvalidValueException} that says how to write it, and prints itself as it is parsed.
 * This package knows no other.
 */
@NullMarked
package com.carbon254.spark.value;

import org.jspecify.annotations.NullMarked;
