/** Rules over whom pods trust. */
@NullMarked
package com.carbon254.spark.validate.trust;

import org.jspecify.annotations.NullMarked;
