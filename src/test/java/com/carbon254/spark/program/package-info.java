/** The program as its users meet it: a process with arguments, standard streams, an exit code and a disk. */
@NullMarked
package com.carbon254.spark.program;

import org.jspecify.annotations.NullMarked;
