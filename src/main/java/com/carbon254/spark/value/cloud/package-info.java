/** Names that clouds have for who a pod is. */
@NullMarked
package com.carbon254.spark.value.cloud;

import org.jspecify.annotations.NullMarked;
