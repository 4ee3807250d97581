/** What a rule over rendered objects is, and the objects and pods that it looks at. */
@NullMarked
package com.carbon254.spark.check.object;

import org.jspecify.annotations.NullMarked;
