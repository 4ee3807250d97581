/**
 * Layers: which files make an environment, in which order, and what each of them set. The history of every key is kept
 * to the end, for places in findings and for {@code explain}.
 */
@NullMarked
package com.carbon254.spark.config.layer;

import org.jspecify.annotations.NullMarked;
