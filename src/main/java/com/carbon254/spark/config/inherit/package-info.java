/** Which key takes from which other what nothing says of it. */
@NullMarked
package com.carbon254.spark.config.inherit;

import org.jspecify.annotations.NullMarked;
