/** What a team has written beside the platform, as objects of its tree. */
@NullMarked
package com.carbon254.spark.own;

import org.jspecify.annotations.NullMarked;
