package com.carbon254.spark.dashboard;

/**
 * Where the values of a table's column lead.
 *
 * @param column the label that is shown there
 * @param title what is clicked on
 * @param url the address; <code>${runbooks}</code> and <code>${history}</code> stand for where these are, and Grafana fills in the
 *     value of the cell
 */
public record ColumnLink(String column, String title, String url) {}
