/**
 * What the program tells its user: findings with their rule, severity, place and remedy, and the one report that holds
 * them all. Findings are values; they are collected, never thrown.
 */
@NullMarked
package com.carbon254.spark.finding;

import org.jspecify.annotations.NullMarked;
