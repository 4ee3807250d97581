/** What is said of a team, whose jobs lie in a folder of its own. */
@NullMarked
package com.carbon254.spark.config.team;

import org.jspecify.annotations.NullMarked;
