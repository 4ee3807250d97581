/** The objects by which Strimzi runs Kafka Connect and the connectors that write changes of databases to Kafka. */
@NullMarked
package com.carbon254.spark.connectors;

import org.jspecify.annotations.NullMarked;
