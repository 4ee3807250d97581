/** The keys of the lake: the object store, the catalogs of its tables, and the engines that read them. */
@NullMarked
package com.carbon254.spark.config.lake;

import org.jspecify.annotations.NullMarked;
