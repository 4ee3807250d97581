/** Rules over the operator: its release, its processes, its webhook, its owners. */
@NullMarked
package com.carbon254.spark.validate.operator;

import org.jspecify.annotations.NullMarked;
