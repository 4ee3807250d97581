/** CiliumNetworkPolicy, Cilium's kind for what a NetworkPolicy cannot say. */
@NullMarked
package com.carbon254.spark.api.cilium;

import org.jspecify.annotations.NullMarked;
