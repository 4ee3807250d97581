/** What holds for every job: the defaults of all submissions and the variables of all pods. */
@NullMarked
package com.carbon254.spark.plan.settings;

import org.jspecify.annotations.NullMarked;
