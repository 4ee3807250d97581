/**
 * From bytes to nodes that know their place: one YAML mapping a file, within bounds, without tags. What the YAML library
 * would accept silently (a duplicate key, a second document) is a finding here.
 */
@NullMarked
package com.carbon254.spark.config.source;

import org.jspecify.annotations.NullMarked;
