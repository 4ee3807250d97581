/** Rules over Kafka Connect, its connectors and the topics that jobs read. */
@NullMarked
package com.carbon254.spark.validate.connect;

import org.jspecify.annotations.NullMarked;
