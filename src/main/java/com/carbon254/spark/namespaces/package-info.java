/** The objects of namespaces and of their bounds, which come to a cluster before all others. */
@NullMarked
package com.carbon254.spark.namespaces;

import org.jspecify.annotations.NullMarked;
