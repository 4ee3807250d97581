/** Rules over images and over the releases that they hold. */
@NullMarked
package com.carbon254.spark.validate.image;

import org.jspecify.annotations.NullMarked;
