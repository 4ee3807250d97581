/** What an environment lays over rendered objects at last. */
@NullMarked
package com.carbon254.spark.patch;

import org.jspecify.annotations.NullMarked;
