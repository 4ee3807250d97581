/** The rules over teams and their jobs. */
@NullMarked
package com.carbon254.spark.validate.team;

import org.jspecify.annotations.NullMarked;
