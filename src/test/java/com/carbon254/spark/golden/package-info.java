/**
 * Files that are made by the program and committed: each has a test that holds it fresh, and one switch rewrites them
 * all.
 */
@NullMarked
package com.carbon254.spark.golden;

import org.jspecify.annotations.NullMarked;
