/** SparkConnect, the operator's kind for servers that clients connect to. */
@NullMarked
package com.carbon254.spark.api.connect;

import org.jspecify.annotations.NullMarked;
