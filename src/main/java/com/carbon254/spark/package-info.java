/**
 * The Spark platform generator: typed environments in, every fault reported at once, one plan, the same bytes every
 * time. Each package is one stage; {@link com.carbon254.spark.Main} wires them.
 */
@NullMarked
package com.carbon254.spark;

import org.jspecify.annotations.NullMarked;
