/** Reads a committed tree back into objects. */
@NullMarked
package com.carbon254.spark.change.tree;

import org.jspecify.annotations.NullMarked;
