/** A feature: the network policies that close the network around the platform's pods ({@code spark-network-policies.yaml}). */
@NullMarked
package com.carbon254.spark.network;

import org.jspecify.annotations.NullMarked;
