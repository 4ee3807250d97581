/**
 * Makes, while the project is built, the JSON Schemas of everything that is printed: for each Kubernetes version from
 * the classes of the official Java client of that version, and for the kinds of others from typed records. Nothing here
 * runs when manifests are rendered; {@code check.schema} reads the files that this package leaves on the class path.
 */
@NullMarked
package com.carbon254.spark.schema;

import org.jspecify.annotations.NullMarked;
