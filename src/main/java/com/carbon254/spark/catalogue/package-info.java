/**
 * What is known about the software that the platform is made of, as data: versions that fit each other, and the
 * configuration keys of Spark 3.5 and of Iceberg's catalogs. The tables lie on the class path, name their sources, and
 * are read when first asked. This package knows only values.
 */
@NullMarked
package com.carbon254.spark.catalogue;

import org.jspecify.annotations.NullMarked;
