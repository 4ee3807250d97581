/** What is known about engines that read the lake beside Spark. */
@NullMarked
package com.carbon254.spark.catalogue.engine;

import org.jspecify.annotations.NullMarked;
