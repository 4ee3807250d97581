/**
 * What the platform claims, stated once: names, namespaces, labels, Spark properties and the keys that stand for them. What it
 * claims in pods has a room of its own. Rules refuse what would take a claimed place, plans and features fill it.
 */
@NullMarked
package com.carbon254.spark.claims;

import org.jspecify.annotations.NullMarked;
