/**
 * What is known about the software that the platform is made of, as data: versions that fit each other, and what they
 * understand. This package knows only values.
 */
@NullMarked
package com.carbon254.spark.catalogue;

import org.jspecify.annotations.NullMarked;
