/**
 * Layers, laid over one another: what an environment inherits, and what each file set. The history of every key is kept
 * to the end, for places in findings and for {@code explain}.
 */
@NullMarked
package com.carbon254.spark.config.layer;

import org.jspecify.annotations.NullMarked;
