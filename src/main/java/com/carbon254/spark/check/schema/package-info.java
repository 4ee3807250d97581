/**
 * Checks rendered objects against the JSON Schemas of the Kubernetes version that their cluster runs, and says what it
 * finds in the words of this project. The schemas are files on the class path, made when the project was built.
 */
@NullMarked
package com.carbon254.spark.check.schema;

import org.jspecify.annotations.NullMarked;
