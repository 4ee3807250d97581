/**
 * PromQL as Prometheus 2.42 reads it: a parser with positions, the types that Prometheus itself checks, and what an
 * expression selects. It serves alert rules, recording rules and dashboards, and knows no other package.
 */
@NullMarked
package com.carbon254.spark.promql;

import org.jspecify.annotations.NullMarked;
