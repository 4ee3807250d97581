/** Namespaces that an environment makes, and the bounds of what runs in them. */
@NullMarked
package com.carbon254.spark.plan.namespace;

import org.jspecify.annotations.NullMarked;
