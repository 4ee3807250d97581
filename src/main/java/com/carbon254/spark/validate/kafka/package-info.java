/** Rules over how clients of Kafka log in and whom they trust. */
@NullMarked
package com.carbon254.spark.validate.kafka;

import org.jspecify.annotations.NullMarked;
