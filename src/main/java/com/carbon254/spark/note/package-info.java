/** What a run notes of an environment once its plan is made: nothing here is wrong, and something stays undone. */
@NullMarked
package com.carbon254.spark.note;

import org.jspecify.annotations.NullMarked;
