/** ExternalSecret and SealedSecret, by which other operators make Secrets. */
@NullMarked
package com.carbon254.spark.api.secret;

import org.jspecify.annotations.NullMarked;
