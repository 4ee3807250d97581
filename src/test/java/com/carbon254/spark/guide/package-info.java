/** The platform's guide, read as a list of promises, and what an environment offers to keep them. */
@NullMarked
package com.carbon254.spark.guide;

import org.jspecify.annotations.NullMarked;
