/**
 * What the user wrote: records that mirror the environment files, one a block, each component described where it is
 * declared. No Kubernetes object and no construct is known here.
 */
@NullMarked
package com.carbon254.spark.config;

import org.jspecify.annotations.NullMarked;
