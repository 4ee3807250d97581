/**
 * What must hold beyond the form of single values: one rule a class, each over configuration that is bound. A rule
 * returns findings and touches nothing.
 */
@NullMarked
package com.carbon254.spark.validate;

import org.jspecify.annotations.NullMarked;
