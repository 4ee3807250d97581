/**
 * What is written about the keys for people: the schema that editors complete and check by, and the reference page. Both
 * are made from the shapes, so neither can say what the program does not do.
 */
@NullMarked
package com.carbon254.spark.config.document;

import org.jspecify.annotations.NullMarked;
