/** Who makes the Secrets that the platform reads. */
@NullMarked
package com.carbon254.spark.config.secret;

import org.jspecify.annotations.NullMarked;
