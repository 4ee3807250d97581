/** What the user says of the cluster's network, and of where the pods of services outside are. */
@NullMarked
package com.carbon254.spark.config.network;

import org.jspecify.annotations.NullMarked;
