/** Names, labels, quantities, versions and schedules as Kubernetes writes them. */
@NullMarked
package com.carbon254.spark.value.kubernetes;

import org.jspecify.annotations.NullMarked;
