/** Rules over the object store, over catalogs, and over those who read tables from both. */
@NullMarked
package com.carbon254.spark.validate.store;

import org.jspecify.annotations.NullMarked;
