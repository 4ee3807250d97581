/** Who makes the Secrets of the platform, and where their values lie. */
@NullMarked
package com.carbon254.spark.plan.secret;

import org.jspecify.annotations.NullMarked;
