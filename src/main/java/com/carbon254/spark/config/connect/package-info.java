/** What the user says of Kafka Connect and of the connectors that it runs. */
@NullMarked
package com.carbon254.spark.config.connect;

import org.jspecify.annotations.NullMarked;
