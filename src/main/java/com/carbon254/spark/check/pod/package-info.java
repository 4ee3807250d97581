/** Rules over pods, those that Spark will make among them. */
@NullMarked
package com.carbon254.spark.check.pod;

import org.jspecify.annotations.NullMarked;
