/** What is known about releases of DolphinScheduler, as data by line. */
@NullMarked
package com.carbon254.spark.catalogue.workflow;

import org.jspecify.annotations.NullMarked;
