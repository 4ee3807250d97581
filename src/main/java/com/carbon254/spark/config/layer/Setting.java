package com.carbon254.spark.config.layer;

import com.carbon254.spark.finding.Place;

/**
 * What one layer did to a key.
 *
 * @param value the value on one line; {@code null} if the layer removed the key
 * @param place where it stands
 */
public record Setting(String value, Place place) {}
