/** Settings ({@code spark-configuration.yaml}): the ConfigMaps that jobs, operator and history server read. */
@NullMarked
package com.carbon254.spark.settings;

import org.jspecify.annotations.NullMarked;
