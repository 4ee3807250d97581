/** The stages in their order: load, validate, plan, render, check. */
@NullMarked
package com.carbon254.spark.pipeline;

import org.jspecify.annotations.NullMarked;
