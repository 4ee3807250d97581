/** What a team adds beside what the program makes: files that go to the cluster as they are. */
@NullMarked
package com.carbon254.spark.config.own;

import org.jspecify.annotations.NullMarked;
