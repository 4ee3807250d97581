/** What each release of the operator knows: flags, hooks, processes. */
@NullMarked
package com.carbon254.spark.catalogue.operator;

import org.jspecify.annotations.NullMarked;
