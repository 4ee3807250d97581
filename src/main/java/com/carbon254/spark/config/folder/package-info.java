/**
 * The files of the folder of environments: which there are, where each may lie, what its name says, which a team has sealed, and
 * the layers that they are read into.
 */
@NullMarked
package com.carbon254.spark.config.folder;

import org.jspecify.annotations.NullMarked;
