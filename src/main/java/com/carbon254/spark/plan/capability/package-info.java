/** What each capability of a job brings to its pods, its properties and its connections: one class a capability. */
@NullMarked
package com.carbon254.spark.plan.capability;

import org.jspecify.annotations.NullMarked;
