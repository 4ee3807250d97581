/** What the operator writes back into the kinds for jobs: states, and who runs. */
@NullMarked
package com.carbon254.spark.api.status;

import org.jspecify.annotations.NullMarked;
