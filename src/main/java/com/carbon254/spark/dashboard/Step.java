package com.carbon254.spark.dashboard;

/**
 * From which value on a panel has a colour.
 *
 * @param color one of Grafana's names
 * @param from the value, or a blank for one: <code>${warning}</code>, <code>${critical}</code>; empty for all below
 */
public record Step(String color, String from) {}
