/** What an environment file says of a container, whichever it is. */
@NullMarked
package com.carbon254.spark.config.container;

import org.jspecify.annotations.NullMarked;
