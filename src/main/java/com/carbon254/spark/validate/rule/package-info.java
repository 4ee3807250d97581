/** What a rule is: over one environment, or over all environments of a cluster. */
@NullMarked
package com.carbon254.spark.validate.rule;

import org.jspecify.annotations.NullMarked;
