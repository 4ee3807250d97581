/** Rules over Spark properties and environment variables. */
@NullMarked
package com.carbon254.spark.validate.property;

import org.jspecify.annotations.NullMarked;
