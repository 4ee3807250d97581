/** Rules over the files of jobs: programs, libraries, volumes, checkpoints, and the buckets that they lie in. */
@NullMarked
package com.carbon254.spark.validate.file;

import org.jspecify.annotations.NullMarked;
