/** The services that the platform brings: history server, bootstrap, Kafka Connect. */
@NullMarked
package com.carbon254.spark.plan.service;

import org.jspecify.annotations.NullMarked;
