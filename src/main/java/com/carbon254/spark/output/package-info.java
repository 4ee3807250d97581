/**
 * From constructs to bytes on disk: synthesis, YAML, and the folder that holds the trees of all environments. A tree is
 * written to a fresh place and then swapped in; what others put into the folder is never touched.
 */
@NullMarked
package com.carbon254.spark.output;

import org.jspecify.annotations.NullMarked;
