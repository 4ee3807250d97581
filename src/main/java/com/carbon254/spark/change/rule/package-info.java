/** What a rule on the impact of a change is, and what it is asked about. */
@NullMarked
package com.carbon254.spark.change.rule;

import org.jspecify.annotations.NullMarked;
