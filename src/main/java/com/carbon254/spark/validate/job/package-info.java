/** Rules over one job, or over the jobs of one cluster. */
@NullMarked
package com.carbon254.spark.validate.job;

import org.jspecify.annotations.NullMarked;
