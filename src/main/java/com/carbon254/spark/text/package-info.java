/**
 * The text files inside ConfigMaps, each from a Velocity template over typed values. A value reaches the output only
 * through the escaper of its format; a template that forgets it fails.
 */
@NullMarked
package com.carbon254.spark.text;

import org.jspecify.annotations.NullMarked;
