/** Rules over what objects name of each other. */
@NullMarked
package com.carbon254.spark.check.reference;

import org.jspecify.annotations.NullMarked;
