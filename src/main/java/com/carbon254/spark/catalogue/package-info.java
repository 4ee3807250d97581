/**
 * What is known of the configuration keys of Spark 3.5 and of Iceberg's catalogs: which exist, what their values look
 * like, and which should not stand in a configuration at all. The knowledge is data, in tables on the class path that
 * name their sources; they are read when first asked.
 */
@NullMarked
package com.carbon254.spark.catalogue;

import org.jspecify.annotations.NullMarked;
