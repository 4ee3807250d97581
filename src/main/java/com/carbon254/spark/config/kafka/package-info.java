/** What the user says of how clients of Kafka prove who they are, and whom they trust. */
@NullMarked
package com.carbon254.spark.config.kafka;

import org.jspecify.annotations.NullMarked;
