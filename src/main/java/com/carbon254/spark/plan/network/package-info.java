/** Who speaks with whom, and why: the flows that network policies open, derived from everything else in the plan. */
@NullMarked
package com.carbon254.spark.plan.network;

import org.jspecify.annotations.NullMarked;
