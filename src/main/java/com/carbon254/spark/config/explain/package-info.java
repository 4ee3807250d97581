/** Tells where the value of a key comes from, in text for people. */
@NullMarked
package com.carbon254.spark.config.explain;

import org.jspecify.annotations.NullMarked;
