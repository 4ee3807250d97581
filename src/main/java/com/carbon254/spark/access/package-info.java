/** Access ({@code spark-rbac.yaml}): the platform's accounts, what each may do, and why. */
@NullMarked
package com.carbon254.spark.access;

import org.jspecify.annotations.NullMarked;
