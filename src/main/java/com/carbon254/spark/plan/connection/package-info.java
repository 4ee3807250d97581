/** The services outside that the platform talks to, and the way in to its own pages. */
@NullMarked
package com.carbon254.spark.plan.connection;

import org.jspecify.annotations.NullMarked;
