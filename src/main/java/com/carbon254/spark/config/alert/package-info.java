/** What the user says of an alert, for the whole environment or for one job. */
@NullMarked
package com.carbon254.spark.config.alert;

import org.jspecify.annotations.NullMarked;
