/** An evaluator of network policies over rendered objects, and what it proves: exactly the declared flows are open. */
@NullMarked
package com.carbon254.spark.check.network;

import org.jspecify.annotations.NullMarked;
