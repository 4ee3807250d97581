/**
 * The Spark operator ({@code spark-operator.yaml}): the controller and the webhook, each with its Deployment, Services and
 * budget, the webhook configurations, and what cert-manager issues.
 */
@NullMarked
package com.carbon254.spark.operator;

import org.jspecify.annotations.NullMarked;
