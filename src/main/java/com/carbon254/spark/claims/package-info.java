/**
 * What the platform claims, stated once: places in pods (volumes, folders, ports, variables, labels), Spark properties and the
 * keys that stand for them, names. Rules refuse what would take a claimed place, plans and features fill it.
 */
@NullMarked
package com.carbon254.spark.claims;

import org.jspecify.annotations.NullMarked;
