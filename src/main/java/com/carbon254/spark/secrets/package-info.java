/** The objects by which the External Secrets Operator makes the Secrets that the platform reads. */
@NullMarked
package com.carbon254.spark.secrets;

import org.jspecify.annotations.NullMarked;
