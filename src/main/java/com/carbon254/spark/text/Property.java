package com.carbon254.spark.text;

/** One line of a properties file, as its reader will see it. */
public record Property(String key, String value) {}
