/** CiliumNetworkPolicy, Cilium's kind for what a NetworkPolicy cannot say, with the fields used here (its pkg/policy/api). */
@NullMarked
package com.carbon254.spark.api.cilium;

import org.jspecify.annotations.NullMarked;
