/** Names of tables, databases, topics and connector properties. */
@NullMarked
package com.carbon254.spark.value.data;

import org.jspecify.annotations.NullMarked;
