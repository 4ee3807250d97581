/** The commands that a user runs, each with its options and its exit code. */
@NullMarked
package com.carbon254.spark.command;

import org.jspecify.annotations.NullMarked;
