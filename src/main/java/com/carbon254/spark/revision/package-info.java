/** What is committed: the commit to compare with, the files in it, and what its successors say of themselves. */
@NullMarked
package com.carbon254.spark.revision;

import org.jspecify.annotations.NullMarked;
