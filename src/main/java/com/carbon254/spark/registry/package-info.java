/** Asks registries for the digests of images. */
@NullMarked
package com.carbon254.spark.registry;

import org.jspecify.annotations.NullMarked;
