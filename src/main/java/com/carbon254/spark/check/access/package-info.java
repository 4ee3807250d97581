/** Rules over roles and bindings. */
@NullMarked
package com.carbon254.spark.check.access;

import org.jspecify.annotations.NullMarked;
