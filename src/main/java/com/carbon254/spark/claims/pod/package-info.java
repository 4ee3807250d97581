/** What the platform claims in pods: volumes, folders, files and variables. */
@NullMarked
package com.carbon254.spark.claims.pod;

import org.jspecify.annotations.NullMarked;
