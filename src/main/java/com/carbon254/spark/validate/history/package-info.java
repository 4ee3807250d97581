/** Rules over the history server, its event logs and its Ingress. */
@NullMarked
package com.carbon254.spark.validate.history;

import org.jspecify.annotations.NullMarked;
