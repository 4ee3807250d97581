/**
 * The one description of a key. Annotated record components are read once into shapes; the reader with its findings, the
 * editors' JSON Schema, the reference page and {@code explain} all come from them.
 */
@NullMarked
package com.carbon254.spark.config.shape;

import org.jspecify.annotations.NullMarked;
