/** What Spark, Iceberg and Debezium know as properties, with their types and what the platform makes of each. */
@NullMarked
package com.carbon254.spark.catalogue.property;

import org.jspecify.annotations.NullMarked;
