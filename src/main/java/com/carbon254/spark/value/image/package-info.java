/** References to container images and their parts. */
@NullMarked
package com.carbon254.spark.value.image;

import org.jspecify.annotations.NullMarked;
