/** The Job that prepares object store and catalog ({@code spark-bootstrap.yaml}). */
@NullMarked
package com.carbon254.spark.bootstrap;

import org.jspecify.annotations.NullMarked;
