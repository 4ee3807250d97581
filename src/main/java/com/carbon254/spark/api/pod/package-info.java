/** The pods of a Spark application, as its kind describes them: the driver, the executors, and what both mount and use. */
@NullMarked
package com.carbon254.spark.api.pod;

import org.jspecify.annotations.NullMarked;
