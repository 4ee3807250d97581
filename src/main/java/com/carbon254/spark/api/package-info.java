/** The API of the Spark operator 2.5.2 as immutable types with builders: every field of spec and status. */
@NullMarked
package com.carbon254.spark.api;

import org.jspecify.annotations.NullMarked;
