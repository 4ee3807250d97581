/** The operator's two processes: their arguments, their pods, and the namespaces that they watch. */
@NullMarked
package com.carbon254.spark.plan.operator;

import org.jspecify.annotations.NullMarked;
