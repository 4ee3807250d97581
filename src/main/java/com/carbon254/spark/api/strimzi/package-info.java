/** KafkaConnect and KafkaConnector, Strimzi's kinds. */
@NullMarked
package com.carbon254.spark.api.strimzi;

import org.jspecify.annotations.NullMarked;
