/** Every metric that a rule or a panel may ask for, with its labels and who serves it. */
@NullMarked
package com.carbon254.spark.catalogue.metric;

import org.jspecify.annotations.NullMarked;
